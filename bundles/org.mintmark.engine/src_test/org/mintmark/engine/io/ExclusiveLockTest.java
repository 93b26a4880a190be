package org.mintmark.engine.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExclusiveLockTest {

	@TempDir
	Path folder;

	@Test
	void namesTheOwnerToTheSecond() throws IOException {
		try (ExclusiveLock first = ExclusiveLock.acquire(folder, "the workbench")) {
			LockedException e = assertThrows(LockedException.class,
					() -> ExclusiveLock.acquire(folder, "the command line").close());
			assertEquals(folder + " is in use by the workbench (process " + ProcessHandle.current().pid()
					+ "): wait for it or end it.", e.getMessage());
			assertThrows(LockedException.class, () -> ExclusiveLock.acquire(folder, "again").close());
			first.close();
			ExclusiveLock.acquire(folder, "second").close();
		}
	}

	@Test
	void keepsOtherProcessesOutAfterARefusalInThisOne() throws IOException, InterruptedException {
		try (ExclusiveLock first = ExclusiveLock.acquire(folder, "the workbench")) {
			assertThrows(LockedException.class, () -> ExclusiveLock.acquire(folder, "again").close());
			assertTrue(child("wait").contains("is in use by the workbench"));
			first.close();
			assertEquals("locked", child("halt"));
			assertEquals("locked", child("halt"), "the lock of a process that halted must be free");
		}
	}

	private String child(String mode) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), Holder.class.getName(), folder.toString(), mode)
				.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		process.waitFor();
		return said;
	}

	static class Holder {

		public static void main(String[] arguments) throws IOException {
			try {
				Objects.requireNonNull(ExclusiveLock.acquire(Path.of(arguments[0]), "a child"));
				System.out.println("locked");
			} catch (LockedException e) {
				System.out.println(e.getMessage());
			}
			Runtime.getRuntime().halt(0);
		}
	}
}
