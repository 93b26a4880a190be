package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.io.FormatException;

/** Facts of a disk.xml; one that is not ours is opaque and that is no problem. */
final class DiskXmlFacts implements FileFacts {

    private static final int LIMIT = 16 << 20;

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw new FormatException(file.getFileName() + " is larger than 16 MiB and therefore no disk.xml.");
        }
        byte[] content = Files.readAllBytes(file);
        boolean ours = DiskXml.isOurs(content);
        node.put("ours", ours);
        if (!ours) {
            return;
        }
        Layout layout = DiskXml.read(content, file.getFileName().toString());
        node.put("firmware", layout.firmware());
        ArrayNode disks = node.putArray("disks");
        layout.disks().forEach(disk -> {
            ObjectNode d = disks.addObject().put("index", disk.index()).put("style", disk.style().name().toLowerCase(Locale.ROOT))
                    .put("sectorSize", disk.sectorSize()).put("size", disk.size());
            partitions(disk.partitions(), d.putArray("partitions"));
        });
    }

    private static void partitions(List<LayoutPartition> partitions, ArrayNode array) {
        for (LayoutPartition p : partitions) {
            ObjectNode node = array.addObject().put("number", p.number()).put("role", p.role().text()).put("type", p.type())
                    .put("offset", p.offset()).put("size", p.size()).put("name", p.name()).put("fileSystem", p.fileSystem())
                    .put("label", p.label()).put("letter", p.letter()).put("active", p.active()).put("extend", p.extend())
                    .put("attributes", "0x" + Long.toHexString(p.attributes())).put("image", p.image()).put("imageIndex", p.imageIndex());
            if (!p.children().isEmpty()) {
                partitions(p.children(), node.putArray("children"));
            }
        }
    }
}
