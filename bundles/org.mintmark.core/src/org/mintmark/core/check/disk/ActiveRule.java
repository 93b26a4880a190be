package org.mintmark.core.check.disk;

import java.util.List;
import java.util.Optional;

import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;

/** A BIOS starts from the one active primary partition of an MBR boot disk. */
final class ActiveRule extends DiskRule {

    ActiveRule() {
        super("disk.mbr.active", PARTITIONS_BIOS + ": the system partition is active");
    }

    @Override
    void look(Look look) {
        LayoutDisk boot = look.bootDisk();
        if (boot.style() != PartitionStyle.MBR) {
            if (look.layout().firmware().equals("bios")) {
                look.error(boot, "The firmware is bios, which starts Windows from MBR disks only, but disk " + boot.index()
                        + " is GPT: choose MBR, or uefi as the SKU's firmware.");
            }
            return;
        }
        List<LayoutPartition> active = boot.all().stream().filter(LayoutPartition::active).toList();
        if (active.isEmpty()) {
            Optional<LayoutPartition> system = boot.partitions().stream().filter(p -> p.role() == PartitionRole.SYSTEM_RESERVED).findFirst()
                    .or(() -> boot.partitions().stream().filter(p -> p.role() == PartitionRole.WINDOWS).findFirst());
            Optional<Fix> fix = system.flatMap(p -> look.fix("Make partition " + p.number() + " active", boot, p, "active", "true"));
            look.report(Severity.ERROR, "No partition of disk " + boot.index() + " is active, so a BIOS can't start from it: mark the system reserved partition.",
                    look.at(boot, null), fix);
        }
        for (LayoutPartition extra : active.stream().skip(1).toList()) {
            look.report(Severity.ERROR, Look.name(boot, extra) + " is active beside partition " + active.get(0).number() + ": only one may be.",
                    look.at(boot, extra), look.fix("Make partition " + extra.number() + " inactive", boot, extra, "active", "false"));
        }
        if (active.size() == 1 && !boot.partitions().contains(active.get(0))) {
            look.error(boot, active.get(0), Look.name(boot, active.get(0)) + " is active, but a BIOS starts from primary partitions only: mark one of those.");
        }
    }
}
