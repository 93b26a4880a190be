package org.mintmark.natives.wim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import com.sun.jna.Pointer;

import org.mintmark.engine.wim.WimListing;

/** Lists an image. */
final class Listing {
	private final Operation operation;
	private final WimHandle wim;

	Listing(Operation operation, WimHandle wim) {
		this.operation = operation;
		this.wim = wim;
	}

	/** What is below a folder; the folder itself is not among it. */
	List<WimListing> below(int image, String path) throws IOException {
		List<WimListing> found = new ArrayList<>();
		String own = key(path);
		int code = new Visit(operation, wim).entries(image, path, true, each -> {
			WimListing entry = listing(each);
			if (!key(entry.path()).equals(own))
				found.add(entry);
		});
		if (code == LibWim.WIMLIB_ERR_PATH_DOES_NOT_EXIST)
			return List.of();
		operation.check(code);
		found.sort(Comparator.comparing((WimListing e) -> key(e.path())).thenComparing(WimListing::path));
		return List.copyOf(found);
	}

	/** Whether a path is there. */
	boolean exists(int image, String path) throws IOException {
		int code = new Visit(operation, wim).entries(image, path, false, each -> {
		});
		if (code == LibWim.WIMLIB_ERR_PATH_DOES_NOT_EXIST)
			return false;
		operation.check(code);
		return true;
	}

	private static WimListing listing(Pointer pointer) {
		ImageEntry entry = ImageEntry.of(pointer);
		String path = entry.path().replace('\\', '/').replaceAll("^/+", "");
		return new WimListing(path, entry.isDirectory(), entry.isDirectory() ? 0 : entry.size(),
				HexFormat.of().formatHex(ImageEntry.sha1(pointer, 0)));
	}

	private static String key(String path) {
		return path.replace('\\', '/').replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
	}
}
