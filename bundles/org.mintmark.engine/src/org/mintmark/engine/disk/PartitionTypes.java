package org.mintmark.engine.disk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Partition types: GPT GUIDs as Windows uses them (PARTITION_INFORMATION_GPT) and the bytes of an MBR. */
public final class PartitionTypes {

	/** EFI system partition. */
	public static final String GPT_ESP = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b";
	/** Microsoft reserved partition. */
	public static final String GPT_MSR = "e3c9e316-0b5c-4db8-817d-f92df00215ae";
	/** Basic data partition. */
	public static final String GPT_DATA = "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7";
	static final String GPT_RECOVERY = "de94bba4-06d1-4d40-a16a-bfd50179d6ac";
	static final String GPT_UNUSED = "00000000-0000-0000-0000-000000000000";

	private PartitionTypes() {
	}

	/** The type that Windows gives a partition of a role. */
	public static String usual(PartitionRole role, PartitionStyle style) {
		if (style == PartitionStyle.MBR) {
			return switch (role) {
			case RECOVERY -> "27";
			case OEM -> "12";
			case EXTENDED -> "0f";
			case ESP -> "ef";
			default -> "07";
			};
		}
		return switch (role) {
		case ESP -> GPT_ESP;
		case MSR -> GPT_MSR;
		case RECOVERY -> GPT_RECOVERY;
		default -> GPT_DATA;
		};
	}

	/** What a type alone says; data where it takes a look at the volume. */
	static PartitionRole role(String type) {
		return switch (type) {
		case GPT_ESP, "ef" -> PartitionRole.ESP;
		case GPT_MSR -> PartitionRole.MSR;
		case GPT_RECOVERY, "27" -> PartitionRole.RECOVERY;
		case GPT_DATA, "01", "04", "06", "07", "0b", "0c", "0e" -> PartitionRole.DATA;
		case "12", "de" -> PartitionRole.OEM;
		case "05", "0f", "85" -> PartitionRole.EXTENDED;
		default -> PartitionRole.OTHER;
		};
	}

	/** A GUID as GPT stores it: three little-endian fields, then eight bytes. */
	static String guid(ByteReader in, int offset) throws FormatException {
		long high = in.u32(offset) << 32 | (long) in.u16(offset + 4) << 16 | in.u16(offset + 6);
		return new UUID(high, in.i64be(offset + 8)).toString();
	}

	static byte[] guid(UUID id) {
		long high = id.getMostSignificantBits();
		ByteBuffer out = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
		out.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
		return out.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits()).array();
	}
}
