package org.mintmark.core.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.PartitionStyle;
import org.mintmark.model.SkuFactory;

/**
 * A disk.xml's or disk's layout as the model has it: the way back of {@link ModelLayout}. disk.xml holds no ids, so they
 * are taken from an older layout where disk and number are the same, and made from the roles elsewhere. What a newer
 * version added to disk.xml has no place in the model.
 */
public final class LayoutModel {

    private final Optional<DiskLayout> older;

    private LayoutModel(Optional<DiskLayout> older) {
        this.older = older;
    }

    /** The layout with ids made from the roles. */
    public static DiskLayout of(Layout layout) {
        return new LayoutModel(Optional.empty()).layout(layout);
    }

    /** The layout with the ids that disks and partitions have in an older one. */
    public static DiskLayout of(Layout layout, DiskLayout older) {
        return new LayoutModel(Optional.of(older)).layout(layout);
    }

    private DiskLayout layout(Layout layout) {
        DiskLayout model = SkuFactory.eINSTANCE.createDiskLayout();
        for (LayoutDisk disk : layout.disks().stream().sorted(Comparator.comparingInt(LayoutDisk::index)).toList()) {
            model.getDisks().add(disk(disk, model.getDisks().size()));
        }
        return model;
    }

    private Disk disk(LayoutDisk disk, int index) {
        Optional<Disk> known = older.filter(o -> o.getDisks().size() > index).map(o -> o.getDisks().get(index));
        Disk model = SkuFactory.eINSTANCE.createDisk();
        model.setId(known.map(Disk::getId).orElse("disk" + index));
        model.setStyle(PartitionStyle.get(disk.style().text()));
        model.setSectorSize(disk.sectorSize());
        model.setSize(disk.size());
        new Partitions(known).add(disk.partitions(), model.getPartitions());
        return model;
    }

    /** The partitions of a disk, whose ids are unique on it. */
    private static final class Partitions {

        private final List<Partition> known = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<PartitionRole, Integer> counts = new EnumMap<>(PartitionRole.class);

        Partitions(Optional<Disk> older) {
            older.ifPresent(d -> d.getPartitions().forEach(p -> {
                known.add(p);
                known.addAll(p.getChildren());
            }));
            known.forEach(p -> taken.add(p.getId()));
        }

        void add(List<LayoutPartition> found, List<Partition> target) {
            for (LayoutPartition p : found) {
                Partition partition = SkuFactory.eINSTANCE.createPartition();
                PartitionRole role = PartitionRole.get(p.role().text());
                partition.setId(id(p.number(), role));
                partition.setNumber(p.number());
                partition.setRole(role);
                partition.setType(p.type());
                partition.setOffset(p.offset());
                partition.setSize(p.size());
                partition.setName(text(p.name()));
                partition.setFileSystem(text(p.fileSystem()));
                partition.setLabel(text(p.label()));
                partition.setLetter(text(p.letter()));
                partition.setActive(p.active());
                partition.setExtend(p.extend());
                partition.setAttributes(p.attributes());
                if (p.minimumSize() != 0) {
                    partition.setMinimumSize(p.minimumSize());
                }
                if (p.used() != 0) {
                    partition.setUsed(p.used());
                }
                if (!p.image().isEmpty()) {
                    partition.setImage(p.image());
                    partition.setImageIndex(Math.max(1, p.imageIndex()));
                }
                add(p.children(), partition.getChildren());
                target.add(partition);
            }
        }

        private String id(int number, PartitionRole role) {
            Optional<String> same = known.stream().filter(p -> p.getNumber() == number).map(Partition::getId).findFirst();
            if (same.isPresent()) {
                known.removeIf(p -> p.getNumber() == number);
                return same.get();
            }
            while (true) {
                int count = counts.merge(role, 1, Integer::sum);
                String id = count == 1 ? role.getLiteral() : role.getLiteral() + count;
                if (taken.add(id)) {
                    return id;
                }
            }
        }

        private static String text(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
