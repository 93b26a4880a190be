package org.mintmark.core.check.disk;

import java.util.List;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;

/** Windows expects one Microsoft reserved partition, without a file system, on every GPT disk. */
final class MsrRule extends DiskRule {

    MsrRule() {
        super("disk.gpt.msr", "Windows and GPT FAQ: every GPT disk has a Microsoft reserved partition; " + PARTITIONS_UEFI);
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            List<LayoutPartition> found = disk.partitions().stream().filter(p -> p.role() == PartitionRole.MSR).toList();
            if (disk.style() != PartitionStyle.GPT) {
                found.forEach(p -> look.error(disk, p, Look.name(disk, p) + " is a Microsoft reserved partition, which an MBR disk can't have: remove it."));
                continue;
            }
            if (found.isEmpty()) {
                look.warning(disk, null, "Disk " + disk.index() + " has no Microsoft reserved partition: add one of 128 MiB (16 MiB for 2016) before the data.");
            }
            found.stream().skip(1).forEach(p -> look.error(disk, p, Look.name(disk, p) + " is a second Microsoft reserved partition: remove it."));
            for (LayoutPartition msr : found.stream().limit(1).toList()) {
                if (!msr.fileSystem().isEmpty()) {
                    look.report(Severity.ERROR, Look.name(disk, msr) + " has the file system " + msr.fileSystem() + ", but is never formatted: leave it out.",
                            look.at(disk, msr), look.fix("Leave out the file system of partition " + msr.number(), disk, msr, "fileSystem", null));
                }
                if (msr.size() < 16 * MIB) {
                    look.warning(disk, msr, Look.name(disk, msr) + " has " + Look.size(msr.size()) + ": Windows makes it 16 to 128 MiB large.");
                }
            }
        }
    }
}
