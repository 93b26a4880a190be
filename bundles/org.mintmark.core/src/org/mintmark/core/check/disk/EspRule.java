package org.mintmark.core.check.disk;

import java.util.List;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;

/** UEFI starts from the one EFI system partition, which is FAT32 and large enough for its sectors. */
final class EspRule extends DiskRule {

    EspRule() {
        super("disk.gpt.esp", PARTITIONS_UEFI + ": 100 MB, 260 MB on disks with 4 KB sectors; Windows and GPT FAQ: one a computer");
    }

    @Override
    void look(Look look) {
        LayoutDisk boot = look.bootDisk();
        List<LayoutPartition> found = boot.partitions().stream().filter(p -> p.role() == PartitionRole.ESP).toList();
        boolean uefi = look.layout().firmware().equals("uefi");
        if (boot.style() != PartitionStyle.GPT) {
            if (uefi) {
                look.error(boot, "The firmware is uefi, which starts Windows from GPT disks only, but disk " + boot.index()
                        + " is MBR: choose GPT, or bios as the SKU's firmware.");
            }
            return;
        }
        if (found.isEmpty()) {
            look.error(boot, "Disk " + boot.index() + " has no EFI system partition, so UEFI can't start from it: add one of 260 MiB, FAT32, as the first.");
        }
        for (LayoutDisk disk : look.disks()) {
            disk.partitions().stream().filter(p -> p.role() == PartitionRole.ESP && !(disk == boot && p == found.get(0)))
                    .forEach(p -> look.error(disk, p, Look.name(disk, p) + " is a second EFI system partition, which Windows does not support: remove it."));
        }
        if (found.isEmpty()) {
            return;
        }
        LayoutPartition esp = found.get(0);
        long least = (boot.sectorSize() == 4096 ? 260 : 100) * MIB;
        if (esp.size() < least) {
            look.error(boot, esp, Look.name(boot, esp) + " has " + Look.size(esp.size()) + ", at least " + Look.size(least) + " are needed with sectors of "
                    + boot.sectorSize() + " bytes: enlarge it.");
        }
        if (!esp.fileSystem().equals("fat32")) {
            look.report(Severity.ERROR, Look.name(boot, esp) + " has " + (esp.fileSystem().isEmpty() ? "no file system" : "the file system " + esp.fileSystem())
                    + ", UEFI reads FAT: make it fat32.", look.at(boot, esp), look.fix("Make partition " + esp.number() + " FAT32", boot, esp, "fileSystem", "fat32"));
        }
        if (boot.partitions().stream().anyMatch(p -> p.offset() < esp.offset() && p.role() != PartitionRole.RECOVERY)) {
            look.warning(boot, esp, Look.name(boot, esp) + " is not the first: put it before the others, where Windows expects it.");
        }
    }
}
