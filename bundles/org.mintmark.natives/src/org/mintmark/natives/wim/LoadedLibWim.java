package org.mintmark.natives.wim;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.win32.W32APITypeMapper;

import org.mintmark.engine.wim.WimVersion;

/**
 * The library in this process, or why it isn't there.
 *
 * @param library the functions, null when absent
 * @param log where its messages go, null when absent
 * @param reason why it is absent, empty when it is there
 */
record LoadedLibWim(LibWim library, ErrorLog log, String reason) {
	/** Names of libraries, separated by commas, that are to be taken as absent. */
	static final String HIDE = "MINTMARK_HIDE";

	private static final WimVersion OLDEST = new WimVersion(1, 13, 6);

	static LoadedLibWim load(Map<String, String> environment) {
		if (Arrays.asList(environment.getOrDefault(HIDE, "").strip().split("\\s*,\\s*")).contains("libwim"))
			return absent("libwim is hidden by the environment variable " + HIDE + "; remove 'libwim' from it.");
		if (Native.POINTER_SIZE != 8)
			return absent("libwim needs a 64-bit Java; this one is not.");
		try {
			LibWim library = Native.load(fileName(), LibWim.class, options());
			WimVersion version = WimVersion.ofCode(library.wimlib_get_version());
			if (version.before(OLDEST))
				return absent("libwim " + version + " is too old, " + OLDEST + " or later is needed: " + hint());
			int code = library.wimlib_global_init(LibWim.WIMLIB_INIT_FLAG_DEFAULT_CASE_INSENSITIVE);
			if (code != 0)
				return absent("libwim " + version + " does not start: " + library.wimlib_get_error_string(code));
			return new LoadedLibWim(library, new ErrorLog(library), "");
		} catch (UnsatisfiedLinkError e) {
			return absent("The library " + fileName() + " can't be loaded: " + hint());
		} catch (IOException e) {
			return absent("No file for libwim's messages can be made in the folder for temporary files: "
					+ e.getMessage());
		}
	}

	private static LoadedLibWim absent(String reason) {
		return new LoadedLibWim(null, null, reason);
	}

	private static Map<String, Object> options() {
		return Platform.isWindows() ? Map.of(Library.OPTION_TYPE_MAPPER, W32APITypeMapper.UNICODE)
				: Map.of(Library.OPTION_STRING_ENCODING, "UTF-8");
	}

	private static String fileName() {
		if (Platform.isWindows())
			return "libwim-15.dll";
		return Platform.isMac() ? "libwim.15.dylib" : "libwim.so.15";
	}

	private static String hint() {
		if (Platform.isWindows())
			return "put libwim-15.dll of https://wimlib.net into a folder of PATH.";
		return Platform.isMac() ? "install it with 'brew install wimlib'."
				: "install it, on Debian and Ubuntu with 'apt install libwim15'.";
	}
}
