package org.mintmark.core.rehearse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.rehearse.ResetMedium.ImageSet;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.io.FormatException;

/**
 * What a medium puts where.
 *
 * @param disk the layout of its disk
 * @param images which image goes to the partition of a number
 * @param onMedium whether disk.xml says so; otherwise it is our description
 * @param unproven why the layout is not proven, empty where it can be
 */
record ResetLayout(LayoutDisk disk, Map<Integer, ImageSet> images, boolean onMedium, Optional<String> unproven) {

    private static final long MIB = 1L << 20;
    private static final String NTFS = "07";

    static ResetLayout of(ResetMedium medium, Optional<Layout> described) throws IOException {
        Map<String, ImageSet> sets = medium.images();
        if (sets.isEmpty()) {
            throw new FormatException("The medium has no image in Reset, so there is nothing to reset a server with: build it anew.");
        }
        Optional<Layout> own = medium.layout();
        if (own.isPresent()) {
            return ofOurs(own.get(), sets);
        }
        LayoutDisk disk = described.filter(l -> !l.disks().isEmpty()).map(l -> l.disks().get(0)).orElseGet(() -> stage(sets));
        String reason = Rehearsal.LAYOUT_UNPROVEN + (described.isPresent()
                ? " is our description and not on the disc: disk.xml is the vendor's and can't be read; the images are proven, the layout is not."
                : " is unknown: disk.xml is the vendor's and can't be read; the images were put on a disk of our making and are proven, the layout is not.");
        return new ResetLayout(disk, assign(disk, sets), false, Optional.of(reason));
    }

    private static ResetLayout ofOurs(Layout layout, Map<String, ImageSet> sets) throws FormatException {
        LayoutDisk disk = layout.disks().get(0);
        Map<Integer, ImageSet> images = new HashMap<>();
        for (LayoutPartition partition : disk.all()) {
            if (!partition.image().isEmpty()) {
                ImageSet set = sets.get(partition.image());
                if (set == null) {
                    throw new FormatException("disk.xml puts " + partition.image() + " on partition " + partition.number()
                            + ", but the medium has no such image: build it anew.");
                }
                images.put(partition.number(), set);
            }
        }
        return new ResetLayout(disk, images, true, Optional.empty());
    }

    /** The larger image is the system drive's, the smaller one the system reserved partition's. */
    private static Map<Integer, ImageSet> assign(LayoutDisk disk, Map<String, ImageSet> sets) throws FormatException {
        List<ImageSet> ordered = sets.values().stream().sorted(Comparator.comparingLong(ImageSet::bytes).reversed()).toList();
        Map<Integer, ImageSet> images = new HashMap<>();
        List<PartitionRole> roles = List.of(PartitionRole.WINDOWS, PartitionRole.SYSTEM_RESERVED);
        for (int i = 0; i < Math.min(ordered.size(), roles.size()); i++) {
            PartitionRole role = roles.get(i);
            LayoutPartition partition = disk.all().stream().filter(p -> p.role() == role).findFirst().orElseThrow(
                    () -> new FormatException("The described layout has no " + role.text() + " partition for the medium's images: correct the SKU's layout."));
            images.put(partition.number(), ordered.get(i));
        }
        return images;
    }

    /** A disk that only serves to unpack images whose layout nobody knows. */
    private static LayoutDisk stage(Map<String, ImageSet> sets) {
        List<ImageSet> ordered = sets.values().stream().sorted(Comparator.comparingLong(ImageSet::bytes)).toList();
        List<LayoutPartition> partitions = new ArrayList<>();
        long offset = MIB;
        for (int i = 0; i < ordered.size() && i < 2; i++) {
            boolean windows = i == Math.min(2, ordered.size()) - 1;
            long size = (ordered.get(i).bytes() * 6 / MIB + 512) * MIB;
            partitions.add(LayoutPartition.of(i + 1, windows ? PartitionRole.WINDOWS : PartitionRole.SYSTEM_RESERVED, NTFS, offset, size)
                    .withFileSystem("ntfs", windows ? "Windows" : "System Reserved").withActive(!windows));
            offset += size;
        }
        return new LayoutDisk(0, PartitionStyle.MBR, 512, offset + MIB, partitions);
    }

    /** Whether a reset that keeps data makes this partition anew. */
    static boolean isSystem(LayoutPartition partition) {
        return switch (partition.role()) {
            case WINDOWS, SYSTEM_RESERVED, ESP, MSR, RECOVERY -> true;
            default -> !partition.image().isEmpty();
        };
    }
}
