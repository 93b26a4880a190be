package org.mintmark.engine.wim;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A single-image WIM to write.
 *
 * @param name name of the image
 * @param description description, may be empty
 * @param flags edition flags, may be empty
 * @param tree its files
 * @param windows the system inside, if any
 * @param bootable whether Windows PE starts from it
 * @param guid identity of the file
 * @param time creation and modification time of the image
 */
public record AuthoredImage(String name, String description, String flags, WimTree tree, Optional<WindowsFacts> windows,
		boolean bootable, UUID guid, Instant time) {
	/** Checks the values. */
	public AuthoredImage {
		Objects.requireNonNull(tree);
		Objects.requireNonNull(windows);
		Objects.requireNonNull(guid);
		Objects.requireNonNull(time);
	}

	/** A plain image with nothing but a name. */
	public static AuthoredImage plain(String name, WimTree tree, UUID guid, Instant time) {
		return new AuthoredImage(name, "", "", tree, Optional.empty(), false, guid, time);
	}

	/** A bootable Windows PE image as a boot.wim holds it. */
	public static AuthoredImage windowsPE(WimTree tree, WindowsFacts windows, UUID guid, Instant time) {
		return new AuthoredImage("Microsoft Windows PE (x64)", "Microsoft Windows PE (x64)", "9", tree,
				Optional.of(windows), true, guid, time);
	}
}
