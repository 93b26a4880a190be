package org.mintmark.natives.wim;

import java.io.IOException;
import java.util.Arrays;

import com.sun.jna.Pointer;

/** Finds the largest resource of a WIM, which decides how small its parts can be. */
final class LargestResource {
	private static final int METADATA = 0x2;

	private final Operation operation;
	private final WimHandle wim;
	private long size;
	private boolean metadata;
	private byte[] sha1 = {};

	LargestResource(Operation operation, WimHandle wim) throws IOException {
		this.operation = operation;
		this.wim = wim;
		new Visit(operation, wim).resources(this::compare);
	}

	private void compare(Pointer resource) {
		long compressed = resource.getLong(8);
		long stored = compressed != 0 ? compressed : resource.getLong(0);
		if (stored > size) {
			size = stored;
			metadata = (resource.getInt(52) & METADATA) != 0;
			sha1 = resource.getByteArray(24, 20);
		}
	}

	/** Its stored bytes. */
	long size() {
		return size;
	}

	/** What it is for the user: a path inside the images, or the list of files. */
	String name(int images) throws IOException {
		if (metadata)
			return "the list of its files";
		String[] path = { "" };
		for (int image = 1; image <= images && path[0].isEmpty(); image++)
			operation.check(new Visit(operation, wim).entries(image, "", true, entry -> {
				for (int stream = 0; stream < ImageEntry.streams(entry) && path[0].isEmpty(); stream++)
					if (Arrays.equals(sha1, ImageEntry.sha1(entry, stream)))
						path[0] = ImageEntry.of(entry).path();
			}));
		return "the file '" + path[0] + "'";
	}
}
