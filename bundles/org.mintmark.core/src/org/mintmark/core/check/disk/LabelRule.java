package org.mintmark.core.check.disk;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;

/** A label must fit its file system, a name the GPT's entry. */
final class LabelRule extends DiskRule {

    LabelRule() {
        super("disk.label.too-long", "NTFS: 32 characters; FAT32, exFAT: 11; GPT name: 36 UTF-16 units (UEFI 2.10, table 5.6)");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            for (LayoutPartition partition : disk.all()) {
                check(look, disk, partition, "label", partition.label(), partition.fileSystem().equals("ntfs") || partition.fileSystem().equals("refs") ? 32 : 11);
                check(look, disk, partition, "name", partition.name(), 36);
            }
        }
    }

    private static void check(Look look, LayoutDisk disk, LayoutPartition partition, String feature, String value, int most) {
        if (value.length() > most) {
            int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
            String shorter = value.substring(0, end);
            look.report(Severity.ERROR, "The " + feature + " '" + value + "' of partition " + partition.number() + " of disk " + disk.index() + " has "
                    + value.length() + " characters, at most " + most + " fit: shorten it.", look.at(disk, partition),
                    look.fix("Shorten the " + feature + " to '" + shorter + "'", disk, partition, feature, shorter));
        }
    }
}
