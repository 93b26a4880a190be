package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Firmware;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.PartitionStyle;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;

/** Makes a disk image's partition table the layout of a SKU. */
public final class DiskImport {

    private final Map<PartitionRole, Integer> used = new EnumMap<>(PartitionRole.class);

    /** Sets layout and firmware. */
    public void into(Sku sku, Path image) throws IOException {
        try (DiskImage opened = DiskImage.open(image)) {
            PartitionTable table = PartitionTable.read(opened);
            DiskLayout layout = SkuFactory.eINSTANCE.createDiskLayout();
            Disk disk = SkuFactory.eINSTANCE.createDisk();
            disk.setId("disk0");
            disk.setStyle(PartitionStyle.get(table.style().name().toLowerCase(Locale.ROOT)));
            disk.setSectorSize(table.sectorSize());
            disk.setSize(table.diskSize());
            add(table.partitions(), disk.getPartitions());
            layout.getDisks().add(disk);
            sku.setLayout(layout);
            sku.setFirmware(disk.getStyle() == PartitionStyle.GPT ? Firmware.UEFI : Firmware.BIOS);
        }
    }

    private void add(List<DiskPartition> found, List<Partition> target) {
        for (DiskPartition p : found) {
            Partition partition = SkuFactory.eINSTANCE.createPartition();
            PartitionRole role = PartitionRole.get(p.role().text());
            partition.setId(id(role));
            partition.setNumber(p.number());
            partition.setRole(role);
            partition.setType(p.type());
            partition.setOffset(p.offset());
            partition.setSize(p.size());
            if (!p.name().isEmpty()) {
                partition.setName(p.name());
            }
            if (!p.fileSystem().isEmpty()) {
                partition.setFileSystem(p.fileSystem());
            }
            if (!p.label().isEmpty()) {
                partition.setLabel(p.label());
            }
            if (p.active()) {
                partition.setActive(true);
            }
            if (p.attributes() != 0) {
                partition.setAttributes(p.attributes());
            }
            add(p.children(), partition.getChildren());
            target.add(partition);
        }
    }

    private String id(PartitionRole role) {
        int count = used.merge(role, 1, Integer::sum);
        return count == 1 ? role.getLiteral() : role.getLiteral() + count;
    }
}
