package org.mintmark.engine.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** A self-relative security descriptor (MS-DTYP section 2.4.6): owner, group and who may do what. */
public final class SecurityDescriptor {
	/** Access mask: everything. */
	public static final int FULL = 0x1F01FF;
	/** Access mask: read and execute. */
	public static final int READ_EXECUTE = 0x1200A9;
	/** Access mask: read, write, execute, delete. */
	public static final int MODIFY = 0x1301BF;

	private static final int HEADER = 20;
	private static final int ACL_HEADER = 8;
	private static final int DACL_PRESENT_SELF_RELATIVE = 0x8004;
	private static final int DACL_PROTECTED = 0x1000;

	private final byte[] bytes;

	private SecurityDescriptor(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * An entry of the access list that allows something.
	 *
	 * @param who whom it concerns
	 * @param mask what it allows
	 * @param inherit whether files and folders inside inherit it
	 */
	public record Allow(Sid who, int mask, boolean inherit) {
		int length() {
			return 8 + who.length();
		}
	}

	/** A descriptor with the given owner, group and protected access list. */
	public static SecurityDescriptor of(Sid owner, Sid group, List<Allow> allowed) {
		int acl = ACL_HEADER + allowed.stream().mapToInt(Allow::length).sum();
		int ownerAt = HEADER + acl;
		ByteBuffer out = ByteBuffer.allocate(ownerAt + owner.length() + group.length()).order(ByteOrder.LITTLE_ENDIAN);
		out.put((byte) 1).put((byte) 0).putShort((short) (DACL_PRESENT_SELF_RELATIVE | DACL_PROTECTED));
		out.putInt(ownerAt).putInt(ownerAt + owner.length()).putInt(0).putInt(HEADER);
		out.put((byte) 2).put((byte) 0).putShort((short) acl).putShort((short) allowed.size()).putShort((short) 0);
		for (Allow each : allowed) {
			// ACCESS_ALLOWED_ACE; flags 3: object and container inherit
			out.put((byte) 0).put((byte) (each.inherit() ? 3 : 0)).putShort((short) each.length());
			out.putInt(each.mask());
			each.who().write(out);
		}
		owner.write(out);
		group.write(out);
		return new SecurityDescriptor(out.array());
	}

	/** A descriptor given as its self-relative bytes, taken as they are. */
	public static SecurityDescriptor ofBytes(byte[] bytes) {
		return new SecurityDescriptor(bytes.clone());
	}

	/** The self-relative bytes. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SecurityDescriptor descriptor && Arrays.equals(bytes, descriptor.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}
}
