package org.mintmark.engine.disk;

/** What a partition is for. */
public enum PartitionRole {
	/** Boot files of a BIOS machine. */
	SYSTEM_RESERVED("system-reserved"),
	/** EFI system partition. */
	ESP("esp"),
	/** Microsoft reserved partition, which holds no file system. */
	MSR("msr"),
	/** The Windows volume. */
	WINDOWS("windows"),
	/** Windows recovery environment. */
	RECOVERY("recovery"),
	/** A volume for the user's data. */
	DATA("data"),
	/** The manufacturer's tools. */
	OEM("oem"),
	/** The container of logical partitions on an MBR disk. */
	EXTENDED("extended"),
	/** Anything else. */
	OTHER("other");

	private final String text;

	PartitionRole(String text) {
		this.text = text;
	}

	/** The word in disk.xml. */
	public String text() {
		return text;
	}

	/**
	 * The role with this word.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	public static PartitionRole of(String text) {
		for (PartitionRole role : values()) {
			if (role.text.equals(text)) {
				return role;
			}
		}
		throw new IllegalArgumentException("'" + text + "' is not the role of a partition");
	}
}
