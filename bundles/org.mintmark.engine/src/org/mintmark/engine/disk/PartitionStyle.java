package org.mintmark.engine.disk;

/** How a disk is partitioned. */
public enum PartitionStyle {
	/** GUID partition table (UEFI 2.10, section 5). */
	GPT,
	/** Master boot record: four primary entries, one of which may hold logical partitions. */
	MBR;

	/** The word in disk.xml. */
	public String text() {
		return this == GPT ? "gpt" : "mbr";
	}
}
