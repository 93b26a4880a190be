package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.sun.jna.Memory;
import com.sun.jna.Platform;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.PointerByReference;

import org.mintmark.engine.wim.WimException;

/** What the steps of one operation share: the library, who hears of progress, and how a code becomes a sentence. */
final class Operation {
	private final LibWim library;
	private final ErrorLog log;
	private final ProgressRelay relay;
	private final String failure;

	/**
	 * Begins an operation.
	 *
	 * @param failure the beginning of the sentence when it fails, such as "'a.wim' can't be split"
	 */
	Operation(LoadedLibWim loaded, ProgressRelay relay, String failure) throws IOException {
		if (loaded.library() == null)
			throw new WimException(WimException.NOT_FROM_LIBRARY, loaded.reason());
		library = loaded.library();
		log = loaded.log();
		this.relay = relay;
		this.failure = failure;
		log.begin();
		relay.checkCanceled();
	}

	LibWim library() {
		return library;
	}

	/** Throws what a result code means, or what the caller's own code threw meanwhile. */
	void check(int code) throws IOException {
		relay.rethrow();
		if (code == 0)
			return;
		StringBuilder sentence = new StringBuilder(failure).append(": ")
				.append(library.wimlib_get_error_string(code).strip().replaceAll("\\.$", ""));
		String detail = log.firstError();
		if (!detail.isEmpty())
			sentence.append(" (").append(detail).append(')');
		if (!relay.failedPath().isEmpty() && !detail.contains(relay.failedPath()))
			sentence.append(" at '").append(relay.failedPath()).append('\'');
		throw new WimException(code, sentence.append('.').toString());
	}

	/** A failure that the library does not know. */
	WimException failed(String cause) {
		return new WimException(WimException.NOT_FROM_LIBRARY, failure + ": " + cause);
	}

	WimHandle create(int compression) throws IOException {
		PointerByReference wim = new PointerByReference();
		check(library.wimlib_create_new_wim(compression, wim));
		return new WimHandle(library, wim.getValue(), relay);
	}

	WimHandle open(Path file, int flags) throws IOException {
		PointerByReference wim = new PointerByReference();
		check(library.wimlib_open_wim_with_progress(file.toString(), flags, wim, relay, null));
		return new WimHandle(library, wim.getValue(), relay);
	}

	/** Opens a whole WIM or all its parts, first part first. */
	WimHandle open(List<Path> files) throws IOException {
		WimHandle wim = open(files.get(0), 0);
		boolean complete = false;
		try {
			if (files.size() > 1)
				reference(wim, files.subList(1, files.size()));
			complete = true;
			return wim;
		} finally {
			if (!complete)
				wim.close();
		}
	}

	/** Lets a WIM find contents in other files. */
	void reference(WimHandle wim, List<Path> parts) throws IOException {
		try (StringArray names = strings(parts)) {
			check(library.wimlib_reference_resource_files(wim.pointer(), names, parts.size(), 0, 0));
		}
	}

	/** An array of strings in the library's encoding; the caller closes. */
	static StringArray strings(List<?> values) {
		String[] texts = values.stream().map(Object::toString).toArray(String[]::new);
		if (Platform.isWindows())
			return new StringArray(texts, true);
		return new StringArray(texts, "UTF-8");
	}

	/** A path inside an image as the library wants it here. */
	static String inside(String path) {
		String relative = path.replace('\\', '/').replaceAll("^/+|/+$", "");
		return Platform.isWindows() ? "\\" + relative.replace('/', '\\') : "/" + relative;
	}

	/** A string in the library's encoding; the library uses it only while it is reachable. */
	static Memory text(String text) {
		if (Platform.isWindows()) {
			Memory wide = new Memory((text.length() + 1L) * 2);
			wide.setWideString(0, text);
			return wide;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Memory memory = new Memory(bytes.length + 1L);
		memory.write(0, bytes, 0, bytes.length);
		memory.setByte(bytes.length, (byte) 0);
		return memory;
	}
}
