package org.mintmark.engine.inf;

import java.util.List;
import java.util.Locale;

/** What device setup classes mean for a recovery (learn.microsoft.com, "System-Defined Device Setup Classes Available to Vendors"). */
public enum DeviceClass {
	/** Network adapters. */
	NETWORK("4d36e972-e325-11ce-bfc1-08002be10318", "net"),
	/** Controllers of disks: SCSI, RAID, NVMe, IDE, AHCI. */
	STORAGE("4d36e97b-e325-11ce-bfc1-08002be10318", "scsiadapter", "4d36e96a-e325-11ce-bfc1-08002be10318", "hdc"),
	/** Everything else. */
	OTHER;

	private static final List<String> BOOT_CRITICAL = List.of("4d36e97b-e325-11ce-bfc1-08002be10318",
			"4d36e96a-e325-11ce-bfc1-08002be10318", "4d36e97d-e325-11ce-bfc1-08002be10318",
			"4d36e967-e325-11ce-bfc1-08002be10318", "71a27cdd-812a-11d0-bec7-08002be2092f",
			"36fc9e60-c465-11cf-8056-444553540000", "745a17a0-74d3-11d0-b6fe-00a0c90f57da",
			"4d36e96b-e325-11ce-bfc1-08002be10318", "4d36e965-e325-11ce-bfc1-08002be10318");

	private final List<String> names;

	DeviceClass(String... names) {
		this.names = List.of(names);
	}

	/** The class of a GUID, with or without braces, or, where that says nothing, of a class name. */
	public static DeviceClass of(String guid, String name) {
		String bare = bare(guid);
		String lower = name.strip().toLowerCase(Locale.ROOT);
		for (DeviceClass each : values())
			if (each.names.contains(bare) || bare.isEmpty() && each.names.contains(lower))
				return each;
		return OTHER;
	}

	/** The class of a PCI class code such as 010601: 01 are storage controllers, 02 network controllers (PCI Code and ID Assignment, section 1). */
	public static DeviceClass ofPci(String code) {
		return code.startsWith("01") ? STORAGE : code.startsWith("02") ? NETWORK : OTHER;
	}

	/** Whether Windows needs drivers of that class to reach its own volume. */
	public static boolean bootCritical(String guid) {
		return BOOT_CRITICAL.contains(bare(guid));
	}

	/** Whether recovery can't work without a driver. */
	public boolean needed() {
		return this != OTHER;
	}

	private static String bare(String guid) {
		return guid.strip().replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
	}
}
