package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Tells by its first sectors what a volume holds. */
public final class FileSystemProbe {

	private static final String WHAT = "The volume";
	private static final int ISO_DESCRIPTOR = 16 * 2048;

	private FileSystemProbe() {
	}

	/** Looks at a volume and counts what is in use; damage of a known file system is a refusal, not an exception. */
	public static FileSystemFacts probe(SeekableByteChannel volume) throws IOException {
		return facts(volume, true);
	}

	/** The same without counting, which takes time on large volumes. */
	static FileSystemFacts identify(SeekableByteChannel volume) throws IOException {
		return facts(volume, false);
	}

	/** The file system that a boot sector belongs to, or empty. */
	static String bootSector(ByteReader boot) throws FormatException {
		if (boot.matches(3, "NTFS    ")) {
			return "ntfs";
		}
		if (boot.matches(3, "-FVE-FS-")) {
			return "bitlocker";
		}
		if (boot.matches(3, "EXFAT   ")) {
			return "exfat";
		}
		if (boot.matches(3, "ReFS\0\0\0\0")) {
			return "refs";
		}
		return fat(boot);
	}

	private static FileSystemFacts facts(SeekableByteChannel volume, boolean count) throws IOException {
		if (volume.size() < 512) {
			return FileSystemFacts.NONE;
		}
		ByteReader boot = ByteReader.load(volume, 0, 512, WHAT);
		String kind = bootSector(boot);
		try {
			return switch (kind) {
			case "ntfs" -> ntfs(volume, count);
			case "fat12", "fat16", "fat32" -> new FileSystemFacts(kind, fatLabel(volume, boot, kind),
					fatSectors(boot) * boot.u16(11), kind.equals("fat32") ? fatUsed(volume, boot) : 0, "");
			case "bitlocker" -> new FileSystemFacts(kind, "", 0, 0,
					"The volume is encrypted with BitLocker: decrypt it on the machine and take the image again.");
			case "refs" -> new FileSystemFacts(kind, "", 0, 0,
					"The volume holds ReFS, which can't be captured: install Windows on an NTFS volume.");
			case "exfat" -> exfat(boot);
			default -> ext(volume).orElse(iso(volume));
			};
		} catch (FormatException e) {
			return new FileSystemFacts(kind, "", 0, 0, e.getMessage());
		}
	}

	private static FileSystemFacts ntfs(SeekableByteChannel volume, boolean count) throws IOException {
		NtfsVolume ntfs = NtfsVolume.open(volume, WHAT);
		return new FileSystemFacts("ntfs", ntfs.label(), ntfs.size(), count ? ntfs.usedBytes() : 0, "");
	}

	/** exFAT specification, section 3.1: the label is a directory entry and left alone. */
	private static FileSystemFacts exfat(ByteReader boot) throws FormatException {
		int shift = boot.u8(108);
		long sectors = boot.i64(72);
		boolean plausible = shift >= 9 && shift <= 12 && sectors > 0 && sectors < 1L << 48;
		return new FileSystemFacts("exfat", "", plausible ? sectors << shift : 0, 0, "");
	}

	/** The superblock of Linux's ext2, ext3 and ext4 at byte 1,024: magic at 56, label at 120 (ext4 disk layout, "The Super Block"). */
	private static Optional<FileSystemFacts> ext(SeekableByteChannel volume) throws IOException {
		if (volume.size() < 2048) {
			return Optional.empty();
		}
		ByteReader block = ByteReader.load(volume, 1024, 1024, WHAT);
		return block.u16(56) != 0xEF53 ? Optional.empty()
				: Optional.of(new FileSystemFacts("ext", block.text(120, 16, StandardCharsets.UTF_8).replaceAll("\0.*", ""),
						block.u32(4) * (1024L << Math.min(16, block.u32(24))), 0, ""));
	}

	private static FileSystemFacts iso(SeekableByteChannel volume) throws IOException {
		if (volume.size() < ISO_DESCRIPTOR + 2048) {
			return FileSystemFacts.NONE;
		}
		ByteReader descriptor = ByteReader.load(volume, ISO_DESCRIPTOR, 2048, WHAT);
		if (!descriptor.matches(1, "CD001")) {
			return FileSystemFacts.NONE;
		}
		return new FileSystemFacts("iso9660", descriptor.text(40, 32, StandardCharsets.US_ASCII).strip(),
				descriptor.u32(80) * 2048, 0, "");
	}

	/** FAT specification (Microsoft, 2004), section 3.5: the number of clusters alone decides the kind. */
	private static String fat(ByteReader boot) throws FormatException {
		int sector = boot.u16(11);
		int cluster = boot.u8(13);
		int tables = boot.u8(16);
		boolean jump = boot.u8(0) == 0xEB && boot.u8(2) == 0x90 || boot.u8(0) == 0xE9;
		if (!jump || sector < 512 || sector > 4096 || Integer.bitCount(sector) != 1 || Integer.bitCount(cluster) != 1
				|| boot.u16(14) == 0 || tables < 1 || tables > 2 || boot.u8(21) < 0xF0) {
			return "";
		}
		long table = boot.u16(22) != 0 ? boot.u16(22) : boot.u32(36);
		long data = fatSectors(boot) - boot.u16(14) - tables * table - (boot.u16(17) * 32L + sector - 1) / sector;
		if (table == 0 || data < cluster) {
			return "";
		}
		long clusters = data / cluster;
		if (boot.u16(22) == 0) {
			return "fat32";
		}
		return clusters < 4085 ? "fat12" : "fat16";
	}

	private static long fatSectors(ByteReader boot) throws FormatException {
		return boot.u16(19) != 0 ? boot.u16(19) : boot.u32(32);
	}

	private static String fatLabel(SeekableByteChannel volume, ByteReader boot, String kind) throws IOException {
		String label = boot.text(kind.equals("fat32") ? 71 : 43, 11, Charset.forName("IBM850")).strip();
		long root = kind.equals("fat32")
				? boot.u16(14) + boot.u8(16) * boot.u32(36) + (Math.max(2, boot.u32(44)) - 2) * boot.u8(13)
				: boot.u16(14) + (long) boot.u8(16) * boot.u16(22);
		long position = root * boot.u16(11);
		int length = 4096;
		if (position > 0 && position <= volume.size() - length) {
			// The entry in the root folder is what Windows shows; the boot sector may be stale.
			ByteReader entries = ByteReader.load(volume, position, length, WHAT);
			for (int at = 0; at < length && entries.u8(at) != 0; at += 32) {
				if ((entries.u8(at + 11) & 0x3F) == 0x08 && entries.u8(at) != 0xE5) {
					return entries.text(at, 11, Charset.forName("IBM850")).strip();
				}
			}
		}
		return label.equals("NO NAME") ? "" : label;
	}

	private static long fatUsed(SeekableByteChannel volume, ByteReader boot) throws IOException {
		long position = (long) boot.u16(48) * boot.u16(11);
		if (position == 0 || position > volume.size() - 512) {
			return 0;
		}
		ByteReader info = ByteReader.load(volume, position, 512, WHAT);
		long free = info.u32(488);
		long data = fatSectors(boot) - boot.u16(14) - boot.u8(16) * boot.u32(36);
		long clusters = data / boot.u8(13);
		boolean known = info.u32(0) == 0x41615252L && info.u32(484) == 0x61417272L && free <= clusters;
		return known ? (clusters - free) * boot.u8(13) * boot.u16(11) : 0;
	}
}
