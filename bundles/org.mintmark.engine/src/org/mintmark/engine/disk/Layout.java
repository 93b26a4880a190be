package org.mintmark.engine.disk;

import java.util.List;

/** The disks of a machine as disk.xml describes them; {@code firmware} is "bios", "uefi" or empty when unknown. */
public record Layout(String firmware, List<LayoutDisk> disks, Extras extras) {

	/** Copies the list. */
	public Layout {
		disks = List.copyOf(disks);
	}

	/** A layout without unknown attributes. */
	public Layout(String firmware, List<LayoutDisk> disks) {
		this(firmware, disks, Extras.NONE);
	}
}
