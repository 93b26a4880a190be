package org.mintmark.core.check.disk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.check.Change.PartitionChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.Origin;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;

/** A rule about the model's disk layout; a SKU without one has nothing to check. */
abstract class DiskRule extends Rule {

    /** Facts of Windows' partitions. */
    protected static final String PARTITIONS_UEFI = "Windows ADK, UEFI/GPT-based hard drive partitions";
    /** Facts of Windows' partitions on MBR disks. */
    protected static final String PARTITIONS_BIOS = "Windows ADK, BIOS/MBR-based hard drive partitions";
    /** Sizes that Windows Server Essentials asks for. */
    protected static final String REQUIREMENTS = "Windows Server Essentials, hardware requirements";
    static final long MIB = 1L << 20;

    DiskRule(String code, String source) {
        super(code, source);
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Optional<Layout> layout = ModelLayout.of(context.sku());
        if (layout.isPresent()) {
            look(new Look(context, layout.get(), code(), issues));
        }
    }

    abstract void look(Look look) throws IOException;

    /** What a rule looks at, and where it says what it found. */
    record Look(CheckContext context, Layout layout, String code, Consumer<Issue> issues) {

        List<LayoutDisk> disks() {
            return layout.disks();
        }

        /** The disk with Windows on it, else the first. */
        LayoutDisk bootDisk() {
            return disks().stream().filter(d -> d.all().stream().anyMatch(p -> p.role() == PartitionRole.WINDOWS)).findFirst().orElse(disks().get(0));
        }

        boolean vendorCaptured() {
            return context.sku().capture() != null && context.sku().capture().imported();
        }

        void error(LayoutDisk disk, String message) {
            report(Severity.ERROR, message, at(disk, null), Optional.empty());
        }

        void error(LayoutDisk disk, LayoutPartition partition, String message) {
            report(Severity.ERROR, message, at(disk, partition), Optional.empty());
        }

        void warning(LayoutDisk disk, LayoutPartition partition, String message) {
            report(Severity.WARNING, message, at(disk, partition), Optional.empty());
        }

        void report(Severity severity, String message, String location, Optional<Fix> fix) {
            String text = vendorCaptured() ? "Our description, not checked against disk.xml: " + message : message;
            Issue issue = new Issue(code, severity, text, context.sku().layout().file(), location);
            issues.accept(fix.map(issue::with).orElse(issue));
        }

        /** A change of one feature; there is none where a family declares the layout, because it would change others, too. */
        Optional<Fix> fix(String label, LayoutDisk disk, LayoutPartition partition, String feature, String value) {
            Disk model = context.sku().layout().value().getDisks().get(disk.index());
            if (context.sku().layout().origin() != Origin.OWN || model.getId() == null) {
                return Optional.empty();
            }
            return partition(disk, partition).filter(p -> p.getId() != null).map(p -> new Fix(label,
                    List.of(new PartitionChange(context.sku().layout().file(), model.getId(), p.getId(), feature, value))));
        }

        private Optional<Partition> partition(LayoutDisk disk, LayoutPartition partition) {
            Disk model = context.sku().layout().value().getDisks().get(disk.index());
            return Stream.concat(model.getPartitions().stream(), model.getPartitions().stream().flatMap(p -> p.getChildren().stream()))
                    .filter(p -> p.getNumber() == partition.number()).findFirst();
        }

        String at(LayoutDisk disk, LayoutPartition partition) {
            String id = context.sku().layout().value().getDisks().get(disk.index()).getId();
            String location = "layout/" + (id == null ? disk.index() : id);
            return partition == null ? location : location + "/" + partition(disk, partition).map(Partition::getId).orElse(String.valueOf(partition.number()));
        }

        static String name(LayoutDisk disk, LayoutPartition partition) {
            return "Partition " + partition.number() + " (" + partition.role().text() + ") of disk " + disk.index();
        }

        static String size(long bytes) {
            return bytes >= MIB && bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
        }
    }
}
