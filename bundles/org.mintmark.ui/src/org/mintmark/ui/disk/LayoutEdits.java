package org.mintmark.ui.disk;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.model.SkuPackage;
import org.mintmark.workspace.SkuDocument;

/** Changes a SKU's layout; the first change to an inherited one copies it whole, as one step with the change. */
public final class LayoutEdits {

    private static final long GPT_BACKUP = 1L << 20;

    private final SkuDocument document;

    /** Of a document. */
    public LayoutEdits(SkuDocument document) {
        this.document = document;
    }

    /** Gives a partition another size. */
    public void resize(DiskLayout shown, int disk, int index, long size) {
        PartitionSizes sizes = resized(shown.getDisks().get(disk), index, size);
        CompoundCommand command = new CompoundCommand("Resize partition");
        List<Partition> partitions = own(shown, command).getDisks().get(disk).getPartitions();
        for (int i = 0; i < partitions.size(); i++) {
            set(command, partitions.get(i), SkuPackage.Literals.PARTITION__OFFSET, sizes.offset(i));
            set(command, partitions.get(i), SkuPackage.Literals.PARTITION__SIZE, sizes.size(i));
        }
        execute(command);
    }

    /** Gives a partition another value. */
    public void set(DiskLayout shown, int disk, int index, EAttribute feature, Object value) {
        CompoundCommand command = new CompoundCommand("Change partition");
        set(command, own(shown, command).getDisks().get(disk).getPartitions().get(index), feature, value);
        execute(command);
    }

    /** What a resize would make of a disk. */
    static PartitionSizes resized(Disk disk, int index, long size) {
        List<Partition> partitions = disk.getPartitions();
        PartitionSizes sizes = new PartitionSizes(partitions.stream().mapToLong(Partition::getOffset).toArray(),
                partitions.stream().mapToLong(Partition::getSize).toArray());
        int rest = -1;
        for (int i = partitions.size() - 1; i > index && rest < 0; i--) {
            rest = partitions.get(i).isExtend() ? i : -1;
        }
        sizes.resize(index, size, rest, disk.getSize() - GPT_BACKUP);
        return sizes;
    }

    private void execute(CompoundCommand command) {
        if (!command.isEmpty()) {
            document.history().execute(command.unwrap());
        }
    }

    private DiskLayout own(DiskLayout shown, CompoundCommand command) {
        DiskLayout own = document.sku().getLayout();
        if (own != null) {
            return own;
        }
        DiskLayout copy = EcoreUtil.copy(shown);
        command.append(SetCommand.create(document.domain(), document.sku(), SkuPackage.Literals.SKU__LAYOUT, copy));
        return copy;
    }

    private void set(CompoundCommand command, Partition partition, EAttribute feature, Object value) {
        EditingDomain domain = document.domain();
        if (!java.util.Objects.equals(partition.eGet(feature), value)) {
            command.append(SetCommand.create(domain, partition, feature, value));
        }
    }
}
