package org.mintmark.engine.wim;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to capture and how the image is to be called.
 *
 * @param source a file or device that is an NTFS volume, or a folder
 * @param ntfsVolume whether the source is an NTFS volume; then security, streams, links and short names are captured too
 * @param target the WIM to write; the caller gives a temporary name and renames
 * @param name name of the image
 * @param description description of the image, may be empty
 * @param flags edition of the image such as ServerStandard, may be empty
 * @param compression compression and effort
 * @param threads threads that compress, 0 for one a processor
 * @param exclusions paths or globs to leave out beside the usual page file, hibernation file and the like
 * @param date the image's creation and last modification in its XML, exact to 100 ns; when empty the newest modification
 *            of any file in the image
 * @param template all parts of an earlier image of the same source, the first one first: files that have kept size and time
 *            are not read, and what it has is not stored again. Empty for none
 */
public record CaptureRequest(Path source, boolean ntfsVolume, Path target, String name, String description,
		String flags, Compression compression, int threads, List<String> exclusions, Optional<Instant> date, List<Path> template) {
	/** A capture that reads everything. */
	public CaptureRequest(Path source, boolean ntfsVolume, Path target, String name, String description, String flags,
			Compression compression, int threads, List<String> exclusions, Optional<Instant> date) {
		this(source, ntfsVolume, target, name, description, flags, compression, threads, exclusions, date, List.of());
	}

	/**
	 * A compression and its effort.
	 *
	 * @param type the format
	 * @param level libwim's level, usually 1 to 100, 0 for its default
	 */
	public record Compression(WimCompression type, int level) {
		/** XPRESS at libwim's default: fastest, some 7 % larger than {@link #LZX}. */
		public static final Compression XPRESS = new Compression(WimCompression.XPRESS, 0);
		/** LZX with little effort: nearly as fast as XPRESS. */
		public static final Compression LZX = new Compression(WimCompression.LZX, 20);
		/** LZX with libwim's full effort: smallest, some eight times the work. */
		public static final Compression LZX_SMALLEST = new Compression(WimCompression.LZX, 50);
	}

	/** Checks the values and takes a copy of the list. */
	public CaptureRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(target);
		Objects.requireNonNull(date);
		Objects.requireNonNull(compression);
		exclusions = List.copyOf(exclusions);
		template = List.copyOf(template);
		if (name.isEmpty())
			throw new IllegalArgumentException("an image needs a name");
		if (threads < 0)
			throw new IllegalArgumentException("threads is negative");
	}
}
