package org.mintmark.core.reset;

import java.util.List;
import java.util.Locale;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;

/**
 * Writes diskpart.txt: makes the layout's disks anew. Follows Microsoft's samples for deployment from Windows PE
 * (CreatePartitions-UEFI.txt, CreatePartitions-BIOS.txt): types that Windows hides are set after formatting.
 */
final class DiskpartScript {

    /** Windows must not remove it and gives it no letter: GPT_ATTRIBUTE_PLATFORM_REQUIRED, GPT_BASIC_DATA_ATTRIBUTE_NO_DRIVE_LETTER. */
    private static final long RECOVERY_ATTRIBUTES = 0x8000000000000001L;

    private final StringBuilder out = new StringBuilder();
    private final List<ResetTarget> targets;

    private DiskpartScript(List<ResetTarget> targets) {
        this.targets = targets;
    }

    static String of(List<LayoutDisk> disks, List<ResetTarget> targets, ResetFacts facts) {
        DiskpartScript script = new DiskpartScript(targets);
        script.line("rem Mintmark: makes the disk layout of SKU " + ResetCommand.shown(facts.sku()) + " and erases what was on the disks.");
        script.line("rem Called by reset.cmd, which asks first.");
        disks.forEach(script::disk);
        script.line("exit");
        return script.out.toString();
    }

    private void disk(LayoutDisk disk) {
        line("select disk " + disk.index());
        line("online disk noerr");
        line("attributes disk clear readonly noerr");
        line("clean");
        line("convert " + disk.style().text() + (disk.style() == PartitionStyle.MBR ? " noerr" : ""));
        targets.stream().filter(t -> t.disk() == disk.index()).forEach(t -> partition(t, disk.style()));
    }

    private void partition(ResetTarget target, PartitionStyle style) {
        LayoutPartition partition = target.partition();
        String kind = switch (target.role()) {
            case ESP -> style == PartitionStyle.GPT ? "efi" : "primary";
            case MSR -> "msr";
            case EXTENDED -> "extended";
            default -> target.logical() ? "logical" : "primary";
        };
        line("create partition " + kind + (target.mebibytes() > 0 ? " size=" + target.mebibytes() : "") + " offset=" + partition.offset() / 1024);
        if (target.isFormatted()) {
            if (!partition.label().isEmpty() && !ResetTarget.isWritable(partition.label())) {
                line("rem its label can't be written here: give it by hand");
            }
            line(target.format());
        }
        if (!target.workLetter().isEmpty()) {
            line("assign letter=" + target.workLetter());
        }
        if (partition.active() && style == PartitionStyle.MBR) {
            line("active");
        }
        String type = target.typeToSet(style);
        if (!type.isEmpty()) {
            line("set id=" + type);
        }
        long attributes = partition.attributes() == 0 && target.role() == PartitionRole.RECOVERY ? RECOVERY_ATTRIBUTES : partition.attributes();
        if (style == PartitionStyle.GPT && attributes != 0) {
            line(String.format(Locale.ROOT, "gpt attributes=0x%016x", attributes));
        }
    }

    private void line(String text) {
        out.append(text).append("\r\n");
    }
}
