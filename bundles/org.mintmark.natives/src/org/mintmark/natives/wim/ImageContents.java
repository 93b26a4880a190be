package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import org.mintmark.engine.wim.WimContents;

/** Finds out which contents an image that is added to a WIM has, those that stay in other files included. */
final class ImageContents {
	private static final int SHA1 = 24;
	private static final int REFERENCES = 48;
	private static final int FLAGS = 52;
	private static final int METADATA = 0x2;

	private final Operation operation;
	private final WimHandle wim;
	private final Map<ByteBuffer, Integer> before;

	/** To be made before the image is added. */
	ImageContents(Operation operation, WimHandle wim) throws IOException {
		this.operation = operation;
		this.wim = wim;
		before = references();
	}

	/** References by SHA-1 ({@code struct wimlib_resource_entry}, read by offset). */
	private Map<ByteBuffer, Integer> references() throws IOException {
		Map<ByteBuffer, Integer> references = new HashMap<>();
		new Visit(operation, wim).resources(resource -> {
			if ((resource.getInt(FLAGS) & METADATA) == 0)
				references.put(ByteBuffer.wrap(resource.getByteArray(SHA1, 20)), resource.getInt(REFERENCES));
		});
		return references;
	}

	/**
	 * What the image has, in the order of its paths; libwim does not list both the data and the reparse point of a file, so some
	 * may follow without a path. To be asked once all contents are known, that is after the image was written.
	 */
	WimContents of(int image) throws IOException {
		Map<ByteBuffer, Integer> used = references();
		before.forEach((sha1, count) -> used.computeIfPresent(sha1, (same, now) -> now > count ? Integer.valueOf(now - count) : null));
		WimContents contents = new WimContents();
		operation.check(new Visit(operation, wim).entries(image, "", true, entry -> {
			for (int stream = 0; stream < ImageEntry.streams(entry); stream++) {
				ByteBuffer sha1 = ByteBuffer.wrap(ImageEntry.sha1(entry, stream));
				Integer count = used.remove(sha1);
				if (count != null)
					contents.add(sha1, count);
			}
		}));
		used.keySet().stream().sorted().forEach(sha1 -> contents.add(sha1, used.get(sha1)));
		return contents;
	}
}
