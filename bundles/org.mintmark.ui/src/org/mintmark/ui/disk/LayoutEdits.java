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

    /** Gives the partition of a row another size. */
    public void resize(DiskLayout shown, int disk, int row, long size) {
        PartitionSizes sizes = resized(shown.getDisks().get(disk), row, size);
        change(Messages.resize, shown, layout -> place(PartitionRows.siblings(at(layout, disk, row)), sizes));
    }

    /** Gives the partition of a row another value. */
    public void set(DiskLayout shown, int disk, int row, EAttribute feature, Object value) {
        change(Messages.change, shown, layout -> {
            Partition partition = at(layout, disk, row);
            if (feature == Literals.PARTITION__ROLE && value != partition.getRole()) {
                partition.setType(null); // the role's usual one
            }
            partition.eSet(feature, value);
        });
    }

    /**
     * Puts a partition behind another one; what it needs beyond the free space is taken from the partition that takes the rest.
     *
     * @param after row, -1 for the disk's beginning
     * @throws IOException with a sentence where there is no room
     */
    public void add(DiskLayout shown, int disk, int after, PartitionRole role) throws IOException {
        Partition added = SkuFactory.eINSTANCE.createPartition();
        added.setRole(role);
        added.setId(role.getLiteral());
        added.setSize(usualSize(role));
        format(added, role);
        insert(NLS.bind(Messages.add, role.getLiteral()), shown, disk, after, added);
    }

    /**
     * Puts a copy of a partition behind another one, in the same way; its id and letter are its own where those are taken.
     *
     * @throws IOException with a sentence where there is no room
     */
    public void paste(DiskLayout shown, int disk, int after, Partition copied) throws IOException {
        Partition added = EcoreUtil.copy(copied);
        boolean taken = shown.getDisks().stream().flatMap(d -> PartitionRows.of(d).stream())
                .anyMatch(p -> p.getLetter() != null && p.getLetter().equalsIgnoreCase(added.getLetter()));
        added.setLetter(taken ? null : added.getLetter());
        added.setExtend(added.isExtend() && rest(PartitionRows.of(shown.getDisks().get(disk)), 0) < 0); // one takes the rest
        insert(NLS.bind(Messages.pasteOf, added.getRole().getLiteral()), shown, disk, after, added);
    }

    private void insert(String label, DiskLayout shown, int disk, int after, Partition added) throws IOException {
        Disk before = shown.getDisks().get(disk);
        List<Partition> beside = after < 0 ? before.getPartitions() : PartitionRows.siblings(PartitionRows.of(before).get(after));
        int index = after < 0 ? 0 : beside.indexOf(PartitionRows.of(before).get(after)) + 1;
        PartitionSizes sizes = sizes(beside);
        if (!sizes.insert(index, added.getSize(), rest(beside, 0), end(before, beside))) {
            throw new IOException(NLS.bind(Messages.noRoom, new Object[] { before.getId(), ByteText.of(added.getSize()), added.getRole().getLiteral() }));
        }
        change(label, shown, layout -> {
            Disk there = layout.getDisks().get(disk);
            List<Partition> partitions = after < 0 ? there.getPartitions() : PartitionRows.siblings(at(layout, disk, after));
            int first = first(partitions);
            added.setId(id(PartitionRows.of(there), added.getId()));
            partitions.add(index, added);
            place(partitions, sizes);
            number(partitions, first);
        });
    }

    /** Takes the partition of a row away; the one that takes the rest gets its space. */
    public void remove(DiskLayout shown, int disk, int row) {
        Partition gone = at(shown, disk, row);
        List<Partition> beside = PartitionRows.siblings(gone);
        int index = beside.indexOf(gone);
        PartitionSizes sizes = sizes(beside);
        sizes.remove(index, rest(beside, 0));
        change(Messages.remove, shown, layout -> {
            List<Partition> partitions = PartitionRows.siblings(at(layout, disk, row));
            int first = first(partitions);
            partitions.remove(index);
            place(partitions, sizes);
            number(partitions, first);
        });
    }

    private static Partition at(DiskLayout layout, int disk, int row) {
        return PartitionRows.of(layout.getDisks().get(disk)).get(row);
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

    /** What a resize of a row would make of it and those beside it. */
    static PartitionSizes resized(Disk disk, int row, long size) {
        Partition partition = PartitionRows.of(disk).get(row);
        List<Partition> beside = PartitionRows.siblings(partition);
        int index = beside.indexOf(partition);
        PartitionSizes sizes = sizes(beside);
        sizes.resize(index, size, rest(beside, index + 1), end(disk, beside));
        return sizes;
    }

    /** Bytes behind the last partition. */
    static long free(Disk disk) {
        return disk.getPartitions().stream().mapToLong(p -> disk.getSize() - MIB - p.getOffset() - p.getSize()).min().orElse(disk.getSize());
    }

    private static PartitionSizes sizes(List<Partition> partitions) {
        return new PartitionSizes(partitions.stream().mapToLong(Partition::getOffset).toArray(), partitions.stream().mapToLong(Partition::getSize).toArray());
    }

    /** Of a disk, whose backup GPT needs less than 1 MiB, or of the extended partition that holds logical ones. */
    private static long end(Disk disk, List<Partition> partitions) {
        boolean logical = !partitions.isEmpty() && PartitionRows.logical(partitions.get(0));
        return logical && partitions.get(0).eContainer() instanceof Partition extended ? extended.getOffset() + extended.getSize() : disk.getSize() - MIB;
    }

    /** The last partition from an index on that takes the rest, -1 for none. */
    static int rest(List<Partition> partitions, int from) {
        for (int i = partitions.size() - 1; i >= from; i--) {
            if (partitions.get(i).isExtend()) {
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

    /** What lies in a partition goes with it. */
    private static void place(List<Partition> partitions, PartitionSizes sizes) {
        for (int i = 0; i < partitions.size(); i++) {
            Partition partition = partitions.get(i);
            long moved = sizes.offset(i) - partition.getOffset();
            partition.getChildren().stream().filter(c -> c.getOffset() != 0).forEach(c -> c.setOffset(c.getOffset() + moved));
            partition.setOffset(sizes.offset(i));
            partition.setSize(sizes.size(i));
        }
    }

    /** Logical partitions count from where they did before. */
    private static int first(List<Partition> partitions) {
        return partitions.stream().filter(PartitionRows::logical).mapToInt(Partition::getNumber).min().orElse(1);
    }

    private static void number(List<Partition> partitions, int first) {
        for (int i = 0; i < partitions.size(); i++) {
            partitions.get(i).setNumber(first + i);
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
