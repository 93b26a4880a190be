package org.mintmark.engine.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;

	@Test
	void showsTheTargetOnlyWhenComplete() throws IOException {
		Path target = folder.resolve("a.txt");
		Files.writeString(target, "old");
		try (AtomicFile file = AtomicFile.create(target)) {
			file.stream().write("new".getBytes(StandardCharsets.UTF_8));
			assertEquals("old", Files.readString(target));
			file.commit();
		}
		assertEquals("new", Files.readString(target));
		assertEquals(List.of("a.txt"), names());
	}

	@Test
	void leavesTheOldContentWhenNotCommitted() throws IOException {
		AtomicFile.write(folder.resolve("a.txt"), new byte[] { 1, 2 });
		try (AtomicFile file = AtomicFile.create(folder.resolve("a.txt"))) {
			file.stream().write(7);
			assertEquals(2, names().size());
		}
		assertArrayEquals(new byte[] { 1, 2 }, Files.readAllBytes(folder.resolve("a.txt")));
		assertEquals(List.of("a.txt"), names());
	}

	@Test
	void refusesASecondWriterOfTheSameTarget() throws IOException {
		try (AtomicFile first = AtomicFile.create(folder.resolve("a"))) {
			IOException e = assertThrows(IOException.class, () -> AtomicFile.create(folder.resolve("a")).close());
			assertTrue(e.getMessage().contains("is being written already"), e.getMessage());
			assertTrue(Files.exists(first.path()));
		}
	}

	@Test
	void sweepsWhatDeadProcessesLeft() throws IOException, InterruptedException {
		Process ended = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version")
				.redirectErrorStream(true).start();
		ended.getInputStream().readAllBytes();
		ended.waitFor();
		long live = ProcessHandle.current().pid();
		Files.writeString(folder.resolve(".dead." + ended.pid() + ".part"), "x");
		Files.createDirectories(folder.resolve(".tree." + ended.pid() + ".part/a/b"));
		Files.writeString(folder.resolve(".tree." + ended.pid() + ".part/a/b/c"), "x");
		Files.writeString(folder.resolve(".live." + live + ".part"), "x");
		Path reused = Files.writeString(folder.resolve(".very.old." + live + ".part"), "x");
		Files.setLastModifiedTime(reused, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
		Files.writeString(folder.resolve(".no-number.part"), "x");
		AtomicFile.sweep(folder);
		// The file that claims an old date was born a moment ago, so it is not older than this process.
		assertEquals(List.of(".live." + live + ".part", ".no-number.part", ".very.old." + live + ".part"),
				names());
		assertFalse(Files.exists(folder.resolve(".dead." + ended.pid() + ".part")));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
