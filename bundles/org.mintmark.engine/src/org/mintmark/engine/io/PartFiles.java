package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names and fate of temporaries that carry the number of their process. */
final class PartFiles {

	private static final Pattern NAME = Pattern.compile("\\..*\\.(\\d{1,18})\\.part");
	/** Start times of processes are derived from the boot time and drift a little. */
	private static final Duration SLACK = Duration.ofSeconds(10);

	private PartFiles() {
	}

	static String name(String target) {
		return "." + target + "." + ProcessHandle.current().pid() + ".part";
	}

	static void sweep(Path directory) throws IOException {
		try (DirectoryStream<Path> children = Files.newDirectoryStream(directory, ".*.part")) {
			for (Path child : children) {
				removeIfStale(child);
			}
		}
	}

	static void removeIfStale(Path part) throws IOException {
		Matcher name = NAME.matcher(part.getFileName().toString());
		try {
			if (name.matches() && isStale(part, Long.parseLong(name.group(1)))) {
				delete(part);
			}
		} catch (NoSuchFileException e) {
			// Its owner or another sweep was faster: what this method wants is done.
			return;
		}
	}

	private static boolean isStale(Path part, long pid) throws IOException {
		Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		if (process.isEmpty()) {
			return true;
		}
		BasicFileAttributes attributes = Files.readAttributes(part, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		Instant modified = attributes.lastModifiedTime().toInstant();
		Instant created = attributes.creationTime().toInstant();
		Instant newest = created.isAfter(modified) ? created : modified;
		return process.get().info().startInstant().map(start -> start.minus(SLACK).isAfter(newest)).orElse(false);
	}

	static void delete(Path part) throws IOException {
		List<Path> all;
		try (Stream<Path> tree = Files.walk(part)) {
			all = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.deleteIfExists(path);
		}
	}
}
