package org.mintmark.engine.inf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files and services of an INF's install sections, with those that Include and Needs bring in from INFs of the same
 * package; INFs that are not there are Windows' own.
 */
public final class InfContents {
	private static final int DRIVER_OF_DEVICE = 2;

	private final InfFile main;
	private final String architecture;
	private final Function<String, Optional<InfFile>> siblings;
	private final Set<String> visited = new HashSet<>();
	private final Map<String, InfSourceFile> files = new LinkedHashMap<>();
	private final Map<String, InfService> services = new LinkedHashMap<>();
	private final Map<String, SourceDisks> disks = new HashMap<>();
	private final Map<String, Boolean> foreign = new HashMap<>();

	private final Deque<Pending> pending = new ArrayDeque<>();

	private record Pending(InfFile file, InfSection section) {
	}

	private InfContents(InfFile main, String architecture, Function<String, Optional<InfFile>> siblings) {
		this.main = main;
		this.architecture = architecture;
		this.siblings = siblings;
	}

	/**
	 * Follows the install sections.
	 *
	 * @param architecture only sections that can apply to it; empty for all
	 * @param siblings finds other INFs of the package by name
	 */
	public static InfContents of(InfFile file, DriverInf driver, String architecture,
			Function<String, Optional<InfFile>> siblings) {
		InfContents contents = new InfContents(file, architecture, siblings);
		Set<String> installs = new LinkedHashSet<>();
		for (InfModels group : driver.groups()) {
			String own = group.decoration().architecture();
			if (contents.wanted(own.isEmpty() ? "x86" : own) || group.decoration().isTemplate())
				group.models().forEach(m -> installs.add(m.section().toLowerCase(Locale.ROOT)));
		}
		installs.add("defaultinstall");
		installs.forEach(name -> contents.install(file, name));
		if (architecture.isEmpty())
			contents.listed();
		return contents;
	}

	/** The files in the order in which they are named, the INF and its catalogues not among them. */
	public List<InfSourceFile> files() {
		return List.copyOf(files.values());
	}

	/** The services in the order in which they are added. */
	public List<InfService> services() {
		return List.copyOf(services.values());
	}

	/** How much of what follows an install section's name is a decoration; the rest names a subsection such as Services. */
	static String decoration(String rest) {
		String[] parts = rest.split("\\.", -1);
		if (!parts[0].regionMatches(true, 0, "nt", 0, 2) || !parts[0].matches("(?i)nt(x86|amd64|ia64|arm|arm64|\\$arch\\$)?"))
			return "";
		int length = parts[0].length();
		for (int i = 1; i < parts.length && parts[i].matches("(0x)?[0-9a-fA-F]*") && !parts[i].matches("(?i)[a-f]+"); i++)
			length += 1 + parts[i].length();
		return rest.substring(0, length);
	}

	private boolean wanted(String of) {
		return architecture.isEmpty() || of.isEmpty() || of.equals(architecture);
	}

	/** An install section in all decorations that can apply, with its subsections. */
	private void install(InfFile file, String name) {
		String closest = closest(file, name);
		for (InfSection section : file.family(name)) {
			String rest = section.name().length() > name.length() ? section.name().substring(name.length() + 1) : "";
			InfDecoration decoration = InfDecoration.parse(decoration(rest));
			if ((wanted(decoration.architecture()) || decoration.isTemplate()) && !behind(decoration.text(), closest))
				section(file, section);
		}
		follow();
	}

	/** Windows takes the section for its architecture, else the one for NT, else the plain one (learn.microsoft.com, "INF DDInstall Section"). */
	private String closest(InfFile file, String name) {
		if (architecture.isEmpty())
			return "";
		String own = "nt" + architecture;
		return file.section(name + "." + own).isPresent() ? own : file.section(name + ".nt").isPresent() ? "nt" : "";
	}

	private static boolean behind(String decoration, String closest) {
		return !closest.isEmpty() && (decoration.isEmpty() || decoration.equalsIgnoreCase("nt") && !closest.equals("nt"));
	}

	/** A queue instead of a recursion: a chain of Needs may be as long as the file. */
	private void section(InfFile file, InfSection section) {
		if (visited.add(file.name().toLowerCase(Locale.ROOT) + "|" + section.name().toLowerCase(Locale.ROOT)))
			pending.add(new Pending(file, section));
	}

	private void follow() {
		for (Pending next = pending.poll(); next != null; next = pending.poll())
			follow(next.file, next.section);
	}

	private void follow(InfFile file, InfSection section) {
		for (InfLine line : section.lines()) {
			if (line.is("CopyFiles"))
				copy(file, file.expand(line.values()));
			else if (line.is("AddService"))
				service(file, file.expand(line.values()));
			else if (line.is("Needs"))
				needs(file, section, file.expand(line.values()));
		}
	}

	private void needs(InfFile file, InfSection section, List<String> names) {
		List<InfFile> sources = new ArrayList<>(List.of(file));
		for (String include : file.expand(section.values("Include")).stream().distinct().toList())
			siblings.apply(include).ifPresent(sources::add);
		for (String name : names)
			for (InfFile source : sources)
				source.section(name).ifPresent(s -> section(source, s));
	}

	private void copy(InfFile file, List<String> values) {
		for (String value : values) {
			if (value.startsWith("@")) {
				add(file, value.substring(1).strip(), true);
			} else if (!value.isEmpty() && visited.add(file.name().toLowerCase(Locale.ROOT) + "|copy|" + value.toLowerCase(Locale.ROOT))) {
				for (InfLine line : file.section(value).map(InfSection::lines).orElse(List.of())) {
					String source = line.value(1).isEmpty() ? line.value(0) : line.value(1);
					if (line.key() == null)
						add(file, file.expand(source), true);
				}
			}
		}
	}

	private void service(InfFile file, List<String> values) {
		String name = values.isEmpty() ? "" : values.get(0);
		if (name.isEmpty() || services.containsKey(name.toLowerCase(Locale.ROOT)))
			return;
		String section = values.size() > 2 ? values.get(2) : "";
		Optional<InfSection> described = file.section(section);
		int flags = values.size() > 1 ? Math.max(0, number(values.get(1))) : 0;
		services.put(name.toLowerCase(Locale.ROOT), new InfService(name, section, number(file, described, "ServiceType"),
				number(file, described, "StartType"), described.map(s -> file.expand(s.first("ServiceBinary"))).orElse(""),
				(flags & DRIVER_OF_DEVICE) != 0));
	}

	private static int number(InfFile file, Optional<InfSection> section, String key) {
		return section.map(s -> number(file.expand(s.first(key)))).orElse(-1);
	}

	private static int number(String text) {
		try {
			return text.isEmpty() ? -1 : (int) (long) Long.decode(text);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** What SourceDisksFiles lists although no install section copies it. */
	private void listed() {
		disks(main).names().forEach(name -> add(main, name, false));
	}

	private void add(InfFile file, String name, boolean copied) {
		if (!name.isEmpty() && !(copied && windowsOwn(file, name)))
			for (String path : disks(file).paths(name, architecture))
				files.merge(path.toLowerCase(Locale.ROOT), new InfSourceFile(path, copied), (a, b) -> a.copied() ? a : b);
	}

	/** A file that the INF itself does not list comes from where the INFs of Windows that it includes say, such as mdmcpq.inf. */
	private boolean windowsOwn(InfFile file, String name) {
		return !disks(file).lists(name) && foreign.computeIfAbsent(file.name(), n -> file.sections().stream()
				.flatMap(s -> file.expand(s.values("Include")).stream()).anyMatch(i -> !i.isEmpty() && siblings.apply(i).isEmpty()));
	}

	private SourceDisks disks(InfFile file) {
		return disks.computeIfAbsent(file.name(), name -> new SourceDisks(file));
	}
}
