package org.mintmark.engine.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.mintmark.engine.disk.Tools;

/** Real INFs say what a separate parser found in them. */
class InfCorpusTest {
	private static final Pattern FACT = Pattern.compile("(\\w+)=(\"\"[^\"]*\"\"|\\{[^}]*}|[^ ]*)");

	@Test
	void everyFileHasItsExpectedFacts() throws Exception {
		List<String> wrong = new ArrayList<>();
		int files = 0;
		for (String line : new String(Tools.corpus("MANIFEST.tsv"), StandardCharsets.UTF_8).lines().toList()) {
			String[] fields = line.split("\t");
			if (fields.length < 8 || !fields[0].matches("inf/.*\\.in[fx]") || !fields[7].contains("enc="))
				continue;
			files++;
			facts(fields[0], Tools.corpus(fields[0]), fields[7], wrong);
		}
		assertEquals(List.of(), wrong);
		assertTrue(files >= 37, files + " files");
	}

	private static void facts(String path, byte[] bytes, String expected, List<String> wrong) throws Exception {
		Map<String, String> want = new TreeMap<>();
		Matcher matcher = FACT.matcher(expected.replaceAll("^\"|\"$", ""));
		while (matcher.find())
			want.putIfAbsent(matcher.group(1), matcher.group(2).replace("\"\"", ""));
		InfFile file = InfFile.parse(bytes, path);
		DriverInf driver = DriverInf.of(file);
		InfVersion version = driver.version();
		Map<String, String> found = new TreeMap<>();
		found.put("enc", file.encoding());
		found.put("class", version.className());
		found.put("guid", version.classGuid());
		found.put("provider", version.provider());
		found.put("driverver", version.driverDate() + (version.driverVersion().isEmpty() ? "" : "," + version.driverVersion()));
		found.put("models", driver.groups().stream().filter(g -> !g.models().isEmpty())
				.map(g -> (g.decoration().text().isEmpty() ? "(undecorated)" : g.decoration().text().toLowerCase(Locale.ROOT)) + ":" + g.models().size())
				.collect(Collectors.joining(", ", "{", "}")));
		found.put("deviceLines", "" + driver.groups().stream().mapToInt(g -> g.models().size()).sum());
		TreeSet<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		driver.groups().forEach(g -> g.models().forEach(m -> {
			ids.add(m.id());
			ids.addAll(m.compatibleIds());
		}));
		found.put("hwids", "" + ids.size());
		found.put("sections", "" + file.sections().size());
		found.put("services", InfContents.of(file, driver, "", n -> Optional.empty()).services().stream().map(InfService::name)
				.sorted().collect(Collectors.joining(",")));
		found.forEach((key, value) -> {
			String wanted = want.getOrDefault(key, "").replaceAll("^None$", "");
			if (!wanted.equalsIgnoreCase(value))
				wrong.add(path + " " + key + ": " + wanted + " / " + value);
		});
	}
}
