package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.mintmark.engine.io.FormatException;

/**
 * The files that make one WIM: one .wim, or the parts of a split one. Parts belong together by their GUID; their names are free.
 *
 * @param guid identity of the set
 * @param files the files found, by part number
 * @param missing numbers of parts not found, ascending
 * @param info what the first file found says
 */
public record WimSet(UUID guid, List<Path> files, List<Integer> missing, WimInfo info) {
	/** Takes copies of the lists. */
	public WimSet {
		files = List.copyOf(files);
		missing = List.copyOf(missing);
	}

	/** Whether all parts are there. */
	public boolean complete() {
		return missing.isEmpty();
	}

	/**
	 * The set that a file belongs to, looking for its other parts in the same folder.
	 *
	 * @throws FormatException when the file is no WIM, or two files claim to be the same part
	 */
	public static WimSet of(Path file) throws IOException {
		WimInfo info = WimFile.read(file);
		if (!info.split())
			return new WimSet(info.guid(), List.of(file), List.of(), info);
		Map<Integer, Path> found = new TreeMap<>();
		found.put(info.part(), file);
		for (Path other : candidates(file.toAbsolutePath().getParent())) {
			if (Files.isSameFile(other, file))
				continue;
			WimHeader header = headerOrNull(other);
			if (header == null || !header.guid().equals(info.guid()) || header.parts() != info.parts())
				continue;
			Path sibling = file.resolveSibling(other.getFileName());
			Path twin = found.putIfAbsent(header.part(), sibling);
			if (twin != null)
				throw twins(header.part(), twin, sibling);
		}
		return assemble(info.guid(), info.parts(), found);
	}

	/**
	 * All sets in a folder, ordered by the name of their first file; files that are no WIM are left out.
	 *
	 * @throws FormatException when two files claim to be the same part of the same set
	 */
	public static List<WimSet> scan(Path folder) throws IOException {
		record Key(UUID guid, int parts, Path whole) {
		}
		Map<Key, Map<Integer, Path>> groups = new LinkedHashMap<>();
		for (Path file : candidates(folder)) {
			WimHeader header = headerOrNull(file);
			if (header == null)
				continue;
			// a whole file is a set of its own, even beside its copy
			Key key = new Key(header.guid(), header.parts(), header.parts() == 1 ? file : null);
			Path twin = groups.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(header.part(), file);
			if (twin != null)
				throw twins(header.part(), twin, file);
		}
		List<WimSet> sets = new ArrayList<>();
		for (Map.Entry<Key, Map<Integer, Path>> group : groups.entrySet())
			sets.add(assemble(group.getKey().guid(), group.getKey().parts(), group.getValue()));
		sets.sort(Comparator.comparing(set -> set.files().get(0).getFileName().toString()));
		return List.copyOf(sets);
	}

	private static WimSet assemble(UUID guid, int parts, Map<Integer, Path> found) throws IOException {
		List<Integer> missing = new ArrayList<>();
		for (int part = 1; part <= parts; part++)
			if (!found.containsKey(part))
				missing.add(part);
		List<Path> files = List.copyOf(found.values());
		return new WimSet(guid, files, missing, WimFile.read(files.get(0)));
	}

	private static FormatException twins(int part, Path one, Path other) {
		return new FormatException("'" + one.getFileName() + "' and '" + other.getFileName() + "' are both part " + part
				+ " of the same WIM; remove one of them.");
	}

	private static WimHeader headerOrNull(Path file) throws IOException {
		try {
			return WimHeader.read(file);
		} catch (FormatException e) {
			// a stray file beside the set says nothing about the set
			return null;
		}
	}

	private static List<Path> candidates(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, WimSet::looksLikeWim)) {
			stream.forEach(files::add);
		}
		files.sort(Comparator.comparing(file -> file.getFileName().toString()));
		return files;
	}

	private static boolean looksLikeWim(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return (name.endsWith(".wim") || name.endsWith(".swm")) && Files.isRegularFile(file);
	}
}
