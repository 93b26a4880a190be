package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimInfo;

/** Facts of a .wim or .swm. */
final class WimFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        WimInfo info = WimFile.read(file);
        node.put("guid", info.guid().toString()).put("compression", info.compression().name().toLowerCase(Locale.ROOT))
                .put("part", info.part()).put("parts", info.parts()).put("bootIndex", info.bootIndex()).put("solid", info.solid())
                .put("integrity", info.integrity());
        ArrayNode images = node.putArray("images");
        info.images().forEach(i -> images.addObject().put("index", i.index()).put("name", i.name()).put("description", i.description())
                .put("files", i.files()).put("directories", i.directories()).put("bytes", i.bytes())
                .put("architecture", architecture(i.architecture())));
    }

    private static String architecture(int value) {
        return switch (value) {
            case 0 -> "x86";
            case 5 -> "arm";
            case 6 -> "ia64";
            case 9 -> "x64";
            case 12 -> "arm64";
            default -> "unknown";
        };
    }
}
