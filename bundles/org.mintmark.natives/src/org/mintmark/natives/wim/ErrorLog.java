package org.mintmark.natives.wim;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.jna.Platform;

/** The file that libwim writes its messages to: the path, cause and numbers that its error codes do not tell. */
final class ErrorLog {
	private static final int MAX_READ = 16_384;
	private static final int MAX_DETAIL = 400;
	private static final String ERROR = "[ERROR] ";

	private final Path file;
	private long start;

	/** Makes the file and lets the library write to it, for as long as the process lives. */
	ErrorLog(LibWim library) throws IOException {
		file = Files.createTempFile("mintmark-wim", ".log");
		file.toFile().deleteOnExit();
		library.wimlib_set_error_file_by_name(file.toString());
		library.wimlib_set_print_errors((byte) 1);
	}

	/** Forgets what was written so far. */
	void begin() throws IOException {
		start = Files.size(file);
	}

	/** The first error since {@link #begin()} on one line, without its final stop; empty when there is none. */
	String firstError() {
		StringBuilder detail = new StringBuilder();
		for (String line : text().split("\\R")) {
			boolean begins = line.startsWith("[");
			if (begins && !detail.isEmpty())
				break;
			if (begins && line.startsWith(ERROR))
				detail.append(line.substring(ERROR.length()).strip());
			else if (!begins && !detail.isEmpty() && !line.isBlank())
				detail.append(", ").append(line.strip());
		}
		String text = detail.toString().replaceAll("[.:!]+$", "");
		return text.length() > MAX_DETAIL ? text.substring(0, MAX_DETAIL) + "…" : text;
	}

	private String text() {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			byte[] bytes = new byte[(int) Math.min(MAX_READ, Math.max(0, in.length() - start))];
			in.seek(start);
			in.readFully(bytes);
			Charset charset = Platform.isWindows() ? Charset.defaultCharset() : StandardCharsets.UTF_8;
			return new String(bytes, charset);
		} catch (IOException e) {
			// details are a help, not a need: the error code still has its sentence
			return "";
		}
	}
}
