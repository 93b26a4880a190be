package org.mintmark.engine.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Windows security identifier (MS-DTYP section 2.4.2), such as S-1-5-18.
 *
 * @param authority the 48-bit identifier authority
 * @param subAuthorities up to 15 sub-authorities, unsigned 32 bits each
 */
public record Sid(long authority, List<Long> subAuthorities) {
	/** The operating system itself. */
	public static final Sid LOCAL_SYSTEM = parse("S-1-5-18");
	/** The group of administrators. */
	public static final Sid ADMINISTRATORS = parse("S-1-5-32-544");
	/** The group of users. */
	public static final Sid USERS = parse("S-1-5-32-545");
	/** Everybody. */
	public static final Sid EVERYONE = parse("S-1-1-0");
	/** The owner of system files. */
	public static final Sid TRUSTED_INSTALLER = parse(
			"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");

	/** Takes a copy of the list. */
	public Sid {
		subAuthorities = List.copyOf(subAuthorities);
	}

	/** The identifier in its usual text form. */
	public static Sid parse(String text) {
		if (!Pattern.matches("S-1-\\d{1,15}(-\\d{1,10}){1,15}", text))
			throw new IllegalArgumentException("'" + text + "' is no security identifier");
		List<Long> numbers = Stream.of(text.split("-")).skip(2).map(Long::valueOf).toList();
		return new Sid(numbers.get(0), numbers.subList(1, numbers.size()));
	}

	int length() {
		return 8 + 4 * subAuthorities.size();
	}

	void write(ByteBuffer out) {
		out.put((byte) 1).put((byte) subAuthorities.size());
		for (int shift = 40; shift >= 0; shift -= 8)
			out.put((byte) (authority >>> shift));
		out.order(ByteOrder.LITTLE_ENDIAN);
		subAuthorities.forEach(number -> out.putInt(number.intValue()));
	}
}
