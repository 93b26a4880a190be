package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;

/** Foreign programs and files that tests compare with; tests are skipped where they are missing. */
public final class Tools {

	private Tools() {
	}

	/** What a program prints; it must end well. */
	public static String run(String... command) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(command));
		line.set(0, find(command[0]));
		Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
		return output;
	}

	private static String find(String program) {
		for (String folder : (System.getenv("PATH") + ":/usr/sbin:/sbin").split(File.pathSeparator)) {
			Path candidate = Path.of(folder, program);
			if (Files.isExecutable(candidate)) {
				return candidate.toString();
			}
		}
		Assumptions.abort(program + " is not installed");
		return program;
	}

	/** A file of the corpus of real files, unpacked. */
	public static byte[] corpus(String name) throws IOException {
		byte[] bytes = Files.readAllBytes(file(name));
		if (!name.endsWith(".gz")) {
			return bytes;
		}
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
	}

	/** A folder of the corpus of real files. */
	public static Path corpusFolder(String name) {
		return file(name);
	}

	private static Path file(String name) {
		String folder = System.getProperty("mintmark.corpus", System.getenv("MINTMARK_CORPUS"));
		if (folder == null) {
			for (Path at = Path.of("").toAbsolutePath(); at != null && folder == null; at = at.getParent()) {
				folder = Files.isDirectory(at.resolve("shared/corpus")) ? at.resolve("shared/corpus").toString() : null;
			}
		}
		Assumptions.assumeTrue(folder != null, "no corpus of real files");
		Path file = Path.of(folder, name);
		Assumptions.assumeTrue(Files.exists(file), name + " is not in the corpus");
		return file;
	}
}
