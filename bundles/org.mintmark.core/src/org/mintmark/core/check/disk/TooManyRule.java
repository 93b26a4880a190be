package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionStyle;

/** Windows' GPT holds 128 partitions. */
final class TooManyRule extends DiskRule {

    TooManyRule() {
        super("disk.gpt.too-many", "UEFI 2.10, section 5.3.2; Windows and GPT FAQ: 128 partitions");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            if (disk.style() == PartitionStyle.GPT && disk.partitions().size() > 128) {
                look.error(disk, "Disk " + disk.index() + " has " + disk.partitions().size() + " partitions, Windows makes 128 on a GPT disk: remove some.");
            }
        }
    }
}
