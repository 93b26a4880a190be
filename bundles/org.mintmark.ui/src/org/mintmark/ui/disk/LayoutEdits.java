package org.mintmark.ui.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.mintmark.core.project.DiskImport;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.ByteText;
import org.mintmark.workspace.SkuDocument;

/** Changes a SKU's layout, which is its own or inherited as a whole: every change is a new layout, and one step of the history. */
public final class LayoutEdits {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private final SkuDocument document;

    /** Of a document. */
    public LayoutEdits(SkuDocument document) {
        this.document = document;
    }

    /** Gives a partition another size. */
    public void resize(DiskLayout shown, int disk, int index, long size) {
        PartitionSizes sizes = resized(shown.getDisks().get(disk), index, size);
        change(Messages.resize, shown, layout -> place(layout.getDisks().get(disk).getPartitions(), sizes));
    }

    /** Gives a partition another value. */
    public void set(DiskLayout shown, int disk, int index, EAttribute feature, Object value) {
        change(Messages.change, shown, layout -> {
            Partition partition = layout.getDisks().get(disk).getPartitions().get(index);
            if (feature == Literals.PARTITION__ROLE && value != partition.getRole()) {
                partition.setType(null); // the role's usual one
            }
            partition.eSet(feature, value);
        });
    }

    /**
     * Puts a partition behind another one; what it needs beyond the free space is taken from the partition that takes the rest.
     *
     * @param after index, -1 for the disk's beginning
     * @throws IOException with a sentence where there is no room
     */
    public void add(DiskLayout shown, int disk, int after, PartitionRole role) throws IOException {
        Disk before = shown.getDisks().get(disk);
        PartitionSizes sizes = sizes(before);
        long size = usualSize(role);
        if (!sizes.insert(after + 1, size, rest(before, 0), end(before))) {
            throw new IOException(NLS.bind(Messages.noRoom, new Object[] { before.getId(), ByteText.of(size), role.getLiteral() }));
        }
        change(NLS.bind(Messages.add, role.getLiteral()), shown, layout -> {
            List<Partition> partitions = layout.getDisks().get(disk).getPartitions();
            Partition added = SkuFactory.eINSTANCE.createPartition();
            added.setRole(role);
            added.setId(id(partitions, role.getLiteral()));
            format(added, role);
            partitions.add(after + 1, added);
            place(partitions, sizes);
            number(partitions);
        });
    }

    /** Takes a partition away; the one that takes the rest gets its space. */
    public void remove(DiskLayout shown, int disk, int index) {
        Disk before = shown.getDisks().get(disk);
        PartitionSizes sizes = sizes(before);
        sizes.remove(index, rest(before, 0));
        change(Messages.remove, shown, layout -> {
            List<Partition> partitions = layout.getDisks().get(disk).getPartitions();
            partitions.remove(index);
            place(partitions, sizes);
            number(partitions);
        });
    }

    /** Takes a template's layout and firmware. */
    public void take(LayoutTemplates template) {
        Sku sku = EcoreUtil.copy(document.sku());
        template.into(sku);
        take(template.text(), sku);
    }

    /**
     * Takes layout and firmware of a disk image or a disk.xml of ours.
     *
     * @throws IOException when it is neither; the message is a sentence
     */
    public void take(Path diskOrXml) throws IOException {
        Sku sku = EcoreUtil.copy(document.sku());
        DiskImport.into(sku, diskOrXml);
        take(diskOrXml.getFileName().toString(), sku);
    }

    private void take(String from, Sku sku) {
        DiskLayout layout = sku.getLayout();
        sku.setLayout(null);
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.take, from));
        append(command, Literals.SKU__LAYOUT, layout);
        append(command, Literals.SKU__FIRMWARE, sku.getFirmware());
        document.history().execute(command);
    }

    /** What a resize would make of a disk. */
    static PartitionSizes resized(Disk disk, int index, long size) {
        PartitionSizes sizes = sizes(disk);
        sizes.resize(index, size, rest(disk, index + 1), end(disk));
        return sizes;
    }

    /** Bytes behind the last partition. */
    static long free(Disk disk) {
        return disk.getPartitions().stream().mapToLong(p -> disk.getSize() - MIB - p.getOffset() - p.getSize()).min().orElse(disk.getSize());
    }

    private static PartitionSizes sizes(Disk disk) {
        return new PartitionSizes(disk.getPartitions().stream().mapToLong(Partition::getOffset).toArray(),
                disk.getPartitions().stream().mapToLong(Partition::getSize).toArray());
    }

    /** The backup of a GPT needs less than 1 MiB. */
    private static long end(Disk disk) {
        return disk.getSize() - MIB;
    }

    private static int rest(Disk disk, int from) {
        for (int i = disk.getPartitions().size() - 1; i >= from; i--) {
            if (disk.getPartitions().get(i).isExtend()) {
                return i;
            }
        }
        return -1;
    }

    private static long usualSize(PartitionRole role) {
        return switch (role) {
            case ESP -> 260 * MIB;
            case SYSTEM_RESERVED -> 350 * MIB;
            case MSR -> 16 * MIB;
            case RECOVERY -> 500 * MIB;
            case WINDOWS -> 60 * GIB;
            case DATA -> 10 * GIB;
            default -> GIB;
        };
    }

    private static void format(Partition partition, PartitionRole role) {
        partition.setFileSystem(role == PartitionRole.MSR ? null : role == PartitionRole.ESP ? "fat32" : "ntfs"); //$NON-NLS-1$ //$NON-NLS-2$
        partition.setLabel(switch (role) {
            case ESP -> "System"; //$NON-NLS-1$
            case SYSTEM_RESERVED -> "System Reserved"; //$NON-NLS-1$
            case WINDOWS -> "Windows"; //$NON-NLS-1$
            case RECOVERY -> "WinRE"; //$NON-NLS-1$
            case DATA -> "Data"; //$NON-NLS-1$
            default -> null;
        });
    }

    private static String id(List<Partition> partitions, String wanted) {
        String id = wanted;
        for (int i = 2; taken(partitions, id); i++) {
            id = wanted + "-" + i; //$NON-NLS-1$
        }
        return id;
    }

    private static boolean taken(List<Partition> partitions, String id) {
        return partitions.stream().anyMatch(p -> id.equals(p.getId()));
    }

    private static void place(List<Partition> partitions, PartitionSizes sizes) {
        for (int i = 0; i < partitions.size(); i++) {
            partitions.get(i).setOffset(sizes.offset(i));
            partitions.get(i).setSize(sizes.size(i));
        }
    }

    private static void number(List<Partition> partitions) {
        for (int i = 0; i < partitions.size(); i++) {
            partitions.get(i).setNumber(i + 1);
        }
    }

    private void change(String label, DiskLayout shown, Consumer<DiskLayout> edit) {
        DiskLayout changed = EcoreUtil.copy(shown);
        edit.accept(changed);
        if (!EcoreUtil.equals(changed, shown)) {
            CompoundCommand command = new CompoundCommand(label);
            append(command, Literals.SKU__LAYOUT, changed);
            document.history().execute(command);
        }
    }

    private void append(CompoundCommand command, EStructuralFeature feature, Object value) {
        command.append(SetCommand.create(document.domain(), document.sku(), feature, value));
    }
}
