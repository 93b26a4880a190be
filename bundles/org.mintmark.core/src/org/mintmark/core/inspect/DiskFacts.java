package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.io.FormatException;

/** Facts of a disk image. */
final class DiskFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        try (DiskImage disk = DiskImage.open(file)) {
            node.put("format", disk.format());
            PartitionTable table = PartitionTable.read(disk);
            node.put("style", table.style().name().toLowerCase(Locale.ROOT)).put("size", table.diskSize()).put("sectorSize", table.sectorSize());
            partitions(table.partitions(), node.putArray("partitions"));
            table.warnings().forEach(w -> Inspector.problem(node, "disk.damaged", "warning", w));
            for (DiskPartition partition : table.all()) {
                try {
                    PartitionTable.requireWithin(disk, partition);
                } catch (FormatException e) {
                    Inspector.problem(node, "disk.truncated", "error", e.getMessage());
                }
            }
        }
    }

    private static void partitions(List<DiskPartition> partitions, ArrayNode array) {
        for (DiskPartition p : partitions) {
            ObjectNode node = array.addObject().put("number", p.number()).put("role", p.role().text()).put("type", p.type())
                    .put("offset", p.offset()).put("size", p.size()).put("name", p.name()).put("fileSystem", p.fileSystem())
                    .put("label", p.label()).put("active", p.active()).put("attributes", "0x" + Long.toHexString(p.attributes()));
            if (!p.children().isEmpty()) {
                partitions(p.children(), node.putArray("children"));
            }
        }
    }
}
