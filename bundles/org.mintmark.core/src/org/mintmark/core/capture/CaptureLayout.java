package org.mintmark.core.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;

/** The layout of a captured disk: what its table says, with the role, letter and extension that the model gives a partition of the same number. */
public final class CaptureLayout {

    private CaptureLayout() {
    }

    /**
     * Describes the disk.
     *
     * @param images file name of the image of each captured role
     */
    public static Layout of(EffectiveSku sku, CaptureSource source, Map<PartitionRole, String> images) {
        List<LayoutPartition> partitions = new ArrayList<>();
        Optional<Disk> model = sku.layout().value() == null ? Optional.empty()
                : sku.layout().value().getDisks().stream().findFirst();
        source.table().partitions().forEach(p -> partitions.add(partition(p, model, source, images)));
        LayoutDisk disk = new LayoutDisk(0, source.table().style(), source.table().sectorSize(), source.table().diskSize(), partitions);
        return new Layout(sku.firmware().value().getLiteral(), List.of(disk));
    }

    private static LayoutPartition partition(DiskPartition found, Optional<Disk> model, CaptureSource source,
            Map<PartitionRole, String> images) {
        Optional<CaptureSource.Volume> volume = source.volumes().stream().filter(v -> v.partition().equals(found)).findFirst();
        Optional<Partition> declared = model.flatMap(d -> find(d.getPartitions(), found.number()));
        PartitionRole role = volume.map(CaptureSource.Volume::role)
                .or(() -> declared.filter(p -> p.eIsSet(org.mintmark.model.SkuPackage.Literals.PARTITION__ROLE))
                        .map(p -> PartitionRole.of(p.getRole().getLiteral())))
                .orElse(found.role());
        LayoutPartition result = LayoutPartition.of(found.number(), role, found.type(), found.offset(), found.size())
                .withName(found.name()).withFileSystem(found.fileSystem(), found.label()).withActive(found.active())
                .withAttributes(found.attributes());
        if (declared.isPresent()) {
            Partition p = declared.get();
            if (found.fileSystem().isEmpty()) {
                result = result.withFileSystem(text(p.getFileSystem()), text(p.getLabel()));
            }
            result = result.withLetter(text(p.getLetter())).withExtend(p.isExtend(), p.getMinimumSize(),
                    p.isExtend() ? volume.map(CaptureSource.Volume::usedBytes).orElse(p.getUsed()) : 0);
        }
        if (volume.isPresent() && images.containsKey(role)) {
            result = result.withImage(images.get(role), 1);
        }
        List<LayoutPartition> children = found.children().stream().map(c -> partition(c, model, source, images)).toList();
        return children.isEmpty() ? result : result.withChildren(children);
    }

    private static Optional<Partition> find(List<Partition> partitions, int number) {
        for (Partition partition : partitions) {
            if (partition.getNumber() == number) {
                return Optional.of(partition);
            }
            Optional<Partition> child = find(partition.getChildren(), number);
            if (child.isPresent()) {
                return child;
            }
        }
        return Optional.empty();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
