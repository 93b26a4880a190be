package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.mintmark.engine.io.FormatException;

/** Looks at a volume's boot sector first, because libwim takes anything else for a folder or stays vague. */
final class NtfsVolume {
	private static final int SECTOR = 512;

	private NtfsVolume() {
	}

	/**
	 * Makes sure that a file or device is a whole NTFS volume.
	 *
	 * @throws IOException with a sentence that says what it is instead
	 */
	static void require(Path volume) throws IOException {
		if (Files.isDirectory(volume))
			throw new FormatException("'" + volume + "' is a folder where an NTFS volume is expected.");
		ByteBuffer sector = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
		try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.READ)) {
			while (sector.hasRemaining() && channel.read(sector, sector.position()) > 0)
				continue;
			check(volume, sector, channel.size());
		} catch (NoSuchFileException e) {
			throw new IOException("There is no volume '" + volume + "'; check the path.", e);
		} catch (AccessDeniedException e) {
			throw new IOException("The volume '" + volume + "' may not be read by this user; run as an administrator.",
					e);
		}
	}

	private static void check(Path volume, ByteBuffer sector, long size) throws FormatException {
		String system = new String(sector.array(), 3, 8, StandardCharsets.US_ASCII);
		if (system.equals("-FVE-FS-"))
			throw new FormatException("'" + volume + "' is encrypted by BitLocker; decrypt it before the capture.");
		if (sector.hasRemaining() || !system.equals("NTFS    "))
			throw new FormatException("'" + volume + "' is no NTFS volume: its boot sector does not say NTFS.");
		// bytes per sector and sectors without the last, which holds the copy of the boot sector
		long bytes = Short.toUnsignedLong(sector.getShort(11));
		long sectors = sector.getLong(40);
		if (bytes < 256 || sectors <= 0 || sectors > Long.MAX_VALUE / bytes)
			throw new FormatException("The boot sector of '" + volume + "' makes no sense; the volume is damaged.");
		if (size > 0 && size < sectors * bytes)
			throw new FormatException("'" + volume + "' is cut off: its NTFS has " + sectors * bytes
					+ " bytes, the file has " + size + "; copy it again.");
	}
}
