package org.mintmark.engine.disk;

import java.util.List;

/**
 * A partition that a disk has; offsets and sizes in bytes, texts empty when unknown.
 *
 * @param number from 1; logical partitions of an MBR disk from 5
 * @param role what it seems to be for, judged from type, attributes, file system and label
 * @param type GPT type GUID in lower case, or two hexadecimal digits
 * @param name GPT name
 * @param fileSystem as {@link FileSystemFacts#fileSystem()}
 * @param active whether a BIOS starts from it
 * @param attributes GPT attributes (UEFI 2.10, table 5.8)
 * @param children logical partitions of an extended one
 */
public record DiskPartition(int number, PartitionRole role, String type, long offset, long size, String name,
		String fileSystem, String label, boolean active, long attributes, List<DiskPartition> children) {

	/** Copies the list. */
	public DiskPartition {
		children = List.copyOf(children);
	}

	/** The first byte behind it. */
	public long end() {
		return offset + size;
	}

	DiskPartition withRole(PartitionRole newRole) {
		return new DiskPartition(number, newRole, type, offset, size, name, fileSystem, label, active, attributes,
				children);
	}

	DiskPartition withVolume(String newFileSystem, String newLabel) {
		return new DiskPartition(number, role, type, offset, size, name, newFileSystem, newLabel, active, attributes,
				children);
	}

	DiskPartition withChildren(List<DiskPartition> newChildren) {
		return new DiskPartition(number, role, type, offset, size, name, fileSystem, label, active, attributes,
				newChildren);
	}

	LayoutPartition toLayout() {
		return LayoutPartition.of(number, role, type, offset, size).withName(name).withFileSystem(fileSystem, label)
				.withActive(active).withAttributes(attributes)
				.withChildren(children.stream().map(DiskPartition::toLayout).toList());
	}
}
