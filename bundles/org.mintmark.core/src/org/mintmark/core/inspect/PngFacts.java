package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.png.PngInfo;
import org.mintmark.engine.png.PngReader;

/** Facts of a PNG; one that is damaged is described as far as its header goes. */
final class PngFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        PngInfo info = PngReader.check(SmallFile.read(file, PngReader.MAX_BYTES));
        if (info.sized()) {
            node.put("width", info.width()).put("height", info.height()).put("bitDepth", info.bitDepth()).put("colorType", info.colorType());
        } else {
            node.putNull("width").putNull("height").putNull("bitDepth").putNull("colorType");
        }
        node.put("interlaced", info.interlaced()).put("animated", info.animated());
        if (info.dpi().isPresent()) {
            node.put("dpi", info.dpi().getAsInt());
        } else {
            node.putNull("dpi");
        }
        info.problems().forEach(p -> Inspector.problem(node, p.fatal() ? "png.invalid" : "png.damaged", "error", p.message()));
    }
}
