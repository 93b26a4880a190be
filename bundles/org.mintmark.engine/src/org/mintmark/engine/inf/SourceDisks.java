package org.mintmark.engine.inf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the files of an INF lie in its package (learn.microsoft.com, "INF SourceDisksFiles section" and "INF SourceDisksNames section"). */
final class SourceDisks {
	private static final String FILES = "sourcedisksfiles";
	private static final String NAMES = "sourcedisksnames";

	private final Map<String, List<Entry>> files = new HashMap<>();
	private final Map<String, Disk> disks = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	private record Entry(String architecture, String disk, String folder) {
	}

	private record Disk(String tag, String folder) {
	}

	SourceDisks(InfFile file) {
		for (InfSection section : file.family(NAMES))
			for (InfLine line : section.lines())
				if (line.key() != null)
					disks.put(suffix(section, NAMES) + "|" + file.expand(line.key()),
							new Disk(file.expand(line.value(1)), file.expand(line.value(3))));
		for (InfSection section : file.family(FILES))
			for (InfLine line : section.lines()) {
				String name = line.key() == null ? "" : file.expand(line.key());
				if (!name.isEmpty()) {
					List<Entry> entries = files.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>());
					if (entries.isEmpty())
						names.add(name);
					entries.add(new Entry(suffix(section, FILES), file.expand(line.value(0)), file.expand(line.value(1))));
				}
			}
	}

	private static String suffix(InfSection section, String base) {
		return section.name().substring(Math.min(section.name().length(), base.length() + 1)).toLowerCase(Locale.ROOT);
	}

	/** The listed files in order. */
	List<String> names() {
		return List.copyOf(names);
	}

	/** Whether a file is listed. */
	boolean lists(String name) {
		return files.containsKey(name.toLowerCase(Locale.ROOT));
	}

	/** The paths of a file: the one for an architecture, whose own entry replaces the plain one, or without architecture all. */
	Set<String> paths(String name, String architecture) {
		Set<String> paths = new LinkedHashSet<>();
		String own = "";
		for (Entry entry : files.getOrDefault(name.toLowerCase(Locale.ROOT), List.of())) {
			boolean applies = architecture.isEmpty() || entry.architecture.isEmpty() || entry.architecture.equals(architecture);
			if (applies && paths.size() < 16)
				paths.add(path(entry, name));
			if (entry.architecture.equals(architecture))
				own = path(entry, name);
		}
		if (paths.isEmpty())
			return Set.of(clean(name));
		return architecture.isEmpty() || own.isEmpty() ? paths : Set.of(own);
	}

	private String path(Entry entry, String name) {
		Disk disk = disks.get(entry.architecture + "|" + entry.disk);
		if (disk == null)
			disk = disks.getOrDefault("|" + entry.disk, new Disk("", ""));
		return disk.tag.toLowerCase(Locale.ROOT).endsWith(".cab") ? clean(disk.folder + "/" + disk.tag)
				: clean(disk.folder + "/" + entry.folder + "/" + name);
	}

	/** With '/' between names, without leading ones and without '.' folders; what climbs out keeps its '..'. */
	static String clean(String path) {
		List<String> parts = new ArrayList<>();
		for (String part : path.replace('\\', '/').split("/"))
			if (!part.isBlank() && !part.equals("."))
				parts.add(part.strip());
		return String.join("/", parts);
	}
}
