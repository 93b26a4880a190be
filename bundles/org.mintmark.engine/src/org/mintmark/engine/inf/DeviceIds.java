package org.mintmark.engine.inf;

import java.util.List;
import java.util.Locale;

/**
 * The identifiers that a device reports, the most specific first.
 *
 * @param hardware hardware IDs
 * @param compatible compatible IDs
 */
public record DeviceIds(List<String> hardware, List<String> compatible) {
	/** Takes copies. */
	public DeviceIds {
		hardware = List.copyOf(hardware);
		compatible = List.copyOf(compatible);
	}

	/** The most specific identifier, empty where there is none. */
	public String first() {
		return !hardware.isEmpty() ? hardware.get(0) : compatible.isEmpty() ? "" : compatible.get(0);
	}

	/** An identifier as it is compared: Windows does not tell case. */
	public static String key(String id) {
		return id.strip().toUpperCase(Locale.ROOT);
	}
}
