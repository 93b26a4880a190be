package org.mintmark.engine.disk;

import java.util.List;
import java.util.Locale;

/**
 * A partition of a layout; offsets and sizes in bytes, texts empty and numbers 0 when not given.
 *
 * @param number from 1; logical partitions of an MBR disk from 5
 * @param type GPT type GUID in lower case, or two hexadecimal digits
 * @param name GPT name, at most 36 UTF-16 units
 * @param fileSystem "ntfs", "fat32", … or empty
 * @param letter drive letter or empty
 * @param active whether a BIOS starts from it
 * @param extend whether it takes what is left on the target
 * @param minimumSize what a smaller target must still hold, when it extends
 * @param used bytes in use when it was captured
 * @param attributes GPT attributes (UEFI 2.10, table 5.8)
 * @param image file in the same folder that is applied here
 * @param imageIndex which image of that file, from 1
 * @param children logical partitions of an extended one
 * @param extras unknown attributes and elements
 */
public record LayoutPartition(int number, PartitionRole role, String type, String name, long offset, long size,
		String fileSystem, String label, String letter, boolean active, boolean extend, long minimumSize, long used,
		long attributes, String image, int imageIndex, List<LayoutPartition> children, Extras extras) {

	/** Copies the list; file systems are told apart without case. */
	public LayoutPartition {
		fileSystem = fileSystem.toLowerCase(Locale.ROOT);
		children = List.copyOf(children);
	}

	/** A partition of which only the place and purpose are known. */
	public static LayoutPartition of(int number, PartitionRole role, String type, long offset, long size) {
		return new LayoutPartition(number, role, type, "", offset, size, "", "", "", false, false, 0, 0, 0, "", 0,
				List.of(), Extras.NONE);
	}

	/** A copy with this file system and label. */
	public LayoutPartition withFileSystem(String newFileSystem, String newLabel) {
		return new LayoutPartition(number, role, type, name, offset, size, newFileSystem, newLabel,
				letter, active, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy of this size in bytes. */
	public LayoutPartition withSize(long newSize) {
		return new LayoutPartition(number, role, type, name, offset, newSize, fileSystem, label, letter,
				active, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy with this drive letter. */
	public LayoutPartition withLetter(String newLetter) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, newLetter,
				active, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy on which this image is applied. */
	public LayoutPartition withImage(String newImage, int newIndex) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, letter,
				active, extend, minimumSize, used, attributes, newImage, newIndex, children, extras);
	}

	/** A copy for this purpose. */
	public LayoutPartition withRole(PartitionRole newRole) {
		return new LayoutPartition(number, newRole, type, name, offset, size, fileSystem, label, letter,
				active, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy that does or does not take what is left, and what it must hold, in bytes. */
	public LayoutPartition withExtend(boolean newExtend, long newMinimumSize, long newUsed) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, letter,
				active, newExtend, newMinimumSize, newUsed, attributes, image, imageIndex, children, extras);
	}

	/** A copy with this GPT name. */
	public LayoutPartition withName(String newName) {
		return new LayoutPartition(number, role, type, newName, offset, size, fileSystem, label, letter,
				active, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy that a BIOS does or does not start from. */
	public LayoutPartition withActive(boolean newActive) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, letter,
				newActive, extend, minimumSize, used, attributes, image, imageIndex, children, extras);
	}

	/** A copy with these GPT attributes. */
	public LayoutPartition withAttributes(long newAttributes) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, letter,
				active, extend, minimumSize, used, newAttributes, image, imageIndex, children, extras);
	}

	/** A copy that holds these logical partitions. */
	public LayoutPartition withChildren(List<LayoutPartition> newChildren) {
		return new LayoutPartition(number, role, type, name, offset, size, fileSystem, label, letter,
				active, extend, minimumSize, used, attributes, image, imageIndex, newChildren, extras);
	}
}
