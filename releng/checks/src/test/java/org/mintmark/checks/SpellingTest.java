package org.mintmark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the user reads is spelt right: hunspell's British dictionary, and the field's own words in releng/checks/spelling.txt. */
class SpellingTest {

	@Test
	void messageFilesAreSpeltRight() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/hunspell")), "hunspell is not installed");
		StringBuilder texts = new StringBuilder();
		int files = 0;
		for (Path file : messageFiles()) {
			Properties properties = new Properties();
			try (InputStream in = Files.newInputStream(file)) {
				properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
			}
			properties.values().forEach(v -> texts.append(plain(v.toString())).append('\n'));
			files++;
		}
		assertTrue(files > 10, "only " + files + " message files were found");
		assertSpelt(texts.toString());
	}

	@Test
	void handbookAndGuidesAreSpeltRight() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/hunspell")), "hunspell is not installed");
		StringBuilder texts = new StringBuilder();
		for (String folder : List.of("docs/handbook", "bundles/org.mintmark.ui/guides")) {
			try (Stream<Path> pages = Files.list(Checkout.ROOT.resolve(folder))) {
				for (Path page : pages.filter(f -> f.toString().matches(".*\\.(html|xml)")).toList()) {
					texts.append(prose(Files.readString(page))).append('\n');
				}
			}
		}
		assertSpelt(texts.toString());
	}

	/** What stands on a page in sentences: no code, keys and names of documents. */
	private static String prose(String page) {
		return page.replaceAll("(?s)<(pre|code|kbd|command)\\b.*?</\\1>|<span class=\"source\">.*?</span>|<[^>]*>", " ").replaceAll("&[a-z]+;", " ");
	}

	private static void assertSpelt(String texts) throws Exception {
		Path list = Path.of("spelling.txt").toAbsolutePath();
		Process hunspell = new ProcessBuilder("hunspell", "-l", "-i", "utf-8", "-d", "en_GB", "-p", list.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Thread writer = Thread.ofPlatform().start(() -> {
			try (var out = hunspell.getOutputStream()) {
				out.write(texts.getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		});
		List<String> wrong = new String(hunspell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		writer.join();
		assertEquals(0, hunspell.waitFor());
		assertEquals(new TreeSet<>(), new TreeSet<>(wrong), "misspelt, or missing in releng/checks/spelling.txt");
	}

	/** Without placeholders and mnemonics; doubled quotation marks stand for one. */
	private static String plain(String text) {
		return text.replaceAll("\\{\\d+\\}", " ").replace("&", "").replace("''", "'");
	}

	/** All but those that EMF generates of the model's names. */
	private static List<Path> messageFiles() throws IOException {
		try (Stream<Path> all = Files.walk(Path.of("../../bundles"))) {
			return all.filter(f -> !f.toString().contains("/target/") && !f.toString().contains("/bin/") && !f.toString().contains("model.edit"))
					.filter(f -> f.endsWith("plugin.properties") || f.endsWith("messages.properties")).toList();
		}
	}
}
