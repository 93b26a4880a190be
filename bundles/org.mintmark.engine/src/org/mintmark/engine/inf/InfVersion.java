package org.mintmark.engine.inf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Version section (learn.microsoft.com, "INF Version section" and "INF DriverVer directive").
 *
 * @param signature {@code $Windows NT$} or {@code $Chicago$} in an INF that Windows accepts
 * @param className setup class such as Net, empty where none is given
 * @param classGuid its GUID in braces as it is written, empty where none is given
 * @param provider who provides the driver
 * @param driverDate date of DriverVer as it is written, month first
 * @param driverVersion version of DriverVer as it is written
 * @param catalogs catalogue files by decoration in lower case, an empty one for the undecorated entry
 */
public record InfVersion(String signature, String className, String classGuid, String provider, String driverDate,
		String driverVersion, Map<String, String> catalogs) {
	private static final Pattern PART = Pattern.compile("\\d{1,5}");
	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
	private static final String CATALOG = "catalogfile";

	static InfVersion of(InfFile file) {
		Optional<InfSection> section = file.section("version");
		Map<String, String> catalogs = new TreeMap<>();
		for (InfLine line : section.map(InfSection::lines).orElse(List.of())) {
			String key = line.key() == null ? "" : line.key().toLowerCase(Locale.ROOT);
			if ((key.equals(CATALOG) || key.startsWith(CATALOG + ".")) && !line.value(0).isEmpty())
				catalogs.putIfAbsent(key.substring(Math.min(key.length(), CATALOG.length() + 1)), file.expand(line.value(0)));
		}
		List<String> version = section.map(s -> file.expand(s.values("DriverVer"))).orElse(List.of());
		return new InfVersion(first(file, section, "Signature"), first(file, section, "Class"),
				first(file, section, "ClassGuid"), first(file, section, "Provider"), version.isEmpty() ? "" : version.get(0),
				version.size() > 1 ? version.get(1) : "", catalogs);
	}

	private static String first(InfFile file, Optional<InfSection> section, String key) {
		return section.map(s -> file.expand(s.first(key))).orElse("");
	}

	/** Takes an ordered copy. */
	public InfVersion {
		catalogs = new TreeMap<>(catalogs);
	}

	/** Whether Windows takes the file for an INF at all. */
	public boolean signed() {
		return signature.equalsIgnoreCase("$Windows NT$") || signature.equalsIgnoreCase("$Chicago$")
				|| signature.equalsIgnoreCase("$Windows 95$");
	}

	/** The date, empty where there is none that makes sense. */
	public Optional<LocalDate> date() {
		Matcher matcher = DATE.matcher(driverDate.strip());
		try {
			return matcher.matches() ? Optional.of(LocalDate.of(Integer.parseInt(matcher.group(3)),
					Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The four numbers of the version as one number that compares as Windows does, 0 where there is none. */
	public long number() {
		long number = 0;
		String[] parts = driverVersion.strip().split("\\.");
		for (int i = 0; i < 4; i++) {
			String part = i < parts.length ? parts[i].strip() : "";
			number = number << 16 | (PART.matcher(part).matches() ? Math.min(0xFFFF, Integer.parseInt(part)) : 0);
		}
		return number;
	}

	/** The catalogue for an architecture: the closest decoration wins. */
	public Optional<String> catalog(String architecture) {
		for (String decoration : List.of("nt" + architecture, "nt", ""))
			if (catalogs.containsKey(decoration))
				return Optional.of(catalogs.get(decoration));
		return Optional.empty();
	}

	/** All catalogue names, each once. */
	public List<String> catalogNames() {
		List<String> names = new ArrayList<>();
		for (String name : catalogs.values())
			if (names.stream().noneMatch(name::equalsIgnoreCase))
				names.add(name);
		return names;
	}
}
