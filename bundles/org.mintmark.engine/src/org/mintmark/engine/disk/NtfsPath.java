package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.mintmark.engine.io.ByteReader;

/** The path of a file record, told by its name and those of its folders. */
final class NtfsPath {

	private static final long ROOT = 5;
	private static final int MAX_DEPTH = 256;
	private static final long REFERENCE = 0xFFFFFFFFFFFFL;

	private NtfsPath() {
	}

	static String of(NtfsVolume volume, long number) throws IOException {
		Deque<String> names = new ArrayDeque<>();
		long at = number;
		while (at != ROOT && names.size() < MAX_DEPTH) {
			ByteReader name = volume.record(at).resident(NtfsRecord.FILE_NAME, "");
			if (name == null) {
				break;
			}
			names.addFirst(name.text(66, 2 * name.u8(64), StandardCharsets.UTF_16LE));
			at = name.i64(0) & REFERENCE;
		}
		return String.join("\\", names);
	}
}
