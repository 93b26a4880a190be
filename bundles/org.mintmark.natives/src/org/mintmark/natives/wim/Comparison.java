package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.sun.jna.Pointer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.wim.CaptureExclusions;
import org.mintmark.engine.wim.WimComparison;
import org.mintmark.engine.wim.WimProgress;

/**
 * Compares a volume with an image: the volume is captured into a WIM that stores only contents which the image does not have,
 * so that libwim digests every file and writes almost nothing, and then both trees are listed.
 */
final class Comparison {
	private static final int LINK_GROUP = 64;
	private static final int SHORT_NAME = 8;
	private static final int SECURITY = 32;
	private static final int SECURITY_SIZE = 40;
	private static final int REPARSE_TAG = 52;
	private static final int LINKS = 56;
	private static final int CREATED = 72;
	private static final int STREAMS = 248;
	private static final int STREAM = 128;

	private final LoadedLibWim loaded;
	private final ProgressRelay relay;
	private final List<Path> files;
	private final Path volume;

	Comparison(LoadedLibWim loaded, List<Path> files, Path volume, Consumer<WimProgress> progress, IProgressMonitor monitor) {
		this.loaded = loaded;
		this.files = files;
		this.volume = volume;
		relay = new ProgressRelay(progress, monitor);
	}

	WimComparison run(int image, Path work) throws IOException {
		Operation operation = new Operation(loaded, relay, "'" + volume + "' can't be compared with '" + files.get(0) + "'");
		NtfsVolume.require(volume);
		Path found = Files.createTempFile(work, "compare", ".wim");
		try {
			digest(operation, found);
			Map<String, byte[]> expected;
			try (WimHandle original = operation.open(files)) {
				expected = entries(operation, original, image);
			}
			try (WimHandle made = operation.open(found, 0)) {
				operation.reference(made, files); // else it can't tell the sizes of what it did not store
				return compare(expected, entries(operation, made, 1));
			}
		} finally {
			Files.delete(found);
		}
	}

	private void digest(Operation operation, Path target) throws IOException {
		Path configuration = Files.createTempFile("mintmark-compare", ".ini");
		try (WimHandle wim = operation.create(0)) {
			Files.writeString(configuration, CaptureExclusions.configuration(List.of()));
			operation.reference(wim, files);
			operation.check(operation.library().wimlib_add_image(wim.pointer(), volume.toString(), "compared", configuration.toString(),
					LibWim.WIMLIB_ADD_FLAG_NTFS | LibWim.WIMLIB_ADD_FLAG_NORPFIX));
			operation.check(operation.library().wimlib_write(wim.pointer(), target.toString(), LibWim.WIMLIB_ALL_IMAGES,
					LibWim.WIMLIB_WRITE_FLAG_SKIP_EXTERNAL_WIMS, 1));
		} finally {
			Files.delete(configuration);
		}
	}

	/** A digest of everything that counts, by path; of hard links the names of one group are told by its first name. */
	private static Map<String, byte[]> entries(Operation operation, WimHandle wim, int image) throws IOException {
		Map<String, byte[]> entries = new TreeMap<>();
		Map<Long, String> groups = new TreeMap<>();
		int code = new Visit(operation, wim).entries(image, "", true, pointer -> {
			ImageEntry entry = ImageEntry.of(pointer);
			String path = entry.path().replace('\\', '/');
			entries.put(path, digest(pointer, path, groups));
		});
		operation.check(code);
		return entries;
	}

	private static byte[] digest(Pointer pointer, String path, Map<Long, String> groups) {
		MessageDigest digest = Digests.sha256();
		boolean root = path.equals("/");
		String first = pointer.getInt(LINKS) > 1 ? groups.computeIfAbsent(pointer.getLong(LINK_GROUP), group -> path) : "";
		StringBuilder facts = new StringBuilder();
		facts.append(pointer.getInt(48)).append(' ').append(pointer.getInt(REPARSE_TAG)).append(' ').append(first).append(' ')
				.append(ProgressRelay.text(pointer.getPointer(SHORT_NAME)));
		// a volume's root is older than what is applied to it, and reading it changes its times
		if (!root)
			for (int time = CREATED; time <= CREATED + 16; time += 16)
				facts.append(' ').append(pointer.getLong(time)).append('.').append(pointer.getInt(time + 8));
		for (int i = 0; i < ImageEntry.streams(pointer); i++) {
			long at = STREAMS + (long) i * STREAM;
			facts.append(' ').append(ProgressRelay.text(pointer.getPointer(at))).append(':').append(pointer.getLong(at + 8));
			digest.update(ImageEntry.sha1(pointer, i));
		}
		digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
		Pointer security = pointer.getPointer(SECURITY);
		if (security != null)
			digest.update(security.getByteArray(0, (int) pointer.getLong(SECURITY_SIZE)));
		return Arrays.copyOf(digest.digest(), 16);
	}

	private static WimComparison compare(Map<String, byte[]> expected, Map<String, byte[]> found) {
		List<String> differences = new ArrayList<>();
		long count = 0;
		for (Map.Entry<String, byte[]> entry : expected.entrySet()) {
			byte[] other = found.remove(entry.getKey());
			if (other == null || !Arrays.equals(other, entry.getValue())) {
				count++;
				if (differences.size() < WimComparison.SHOWN)
					differences.add(entry.getKey() + (other == null ? " is missing on the volume." : " is not what was captured."));
			}
		}
		for (String path : found.keySet()) {
			count++;
			if (differences.size() < WimComparison.SHOWN)
				differences.add(path + " is on the volume but not in the image.");
		}
		return new WimComparison(expected.size(), differences, count);
	}
}
