package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfReader;

/** Facts of a rich text. */
final class RtfFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        byte[] content = SmallFile.read(file, RtfReader.MAX_BYTES);
        RtfFile rtf = RtfReader.read(content);
        if (rtf.codePage() == 0) {
            node.putNull("codePage");
        } else {
            node.put("codePage", rtf.codePage());
        }
        node.put("text", rtf.document().text()).put("paragraphs", rtf.document().paragraphs().size());
        ArrayNode fonts = node.putArray("fonts");
        rtf.fonts().stream().map(f -> f.name()).distinct().forEach(fonts::add);
        node.put("pictures", rtf.document().pictures().size());
        ArrayNode links = node.putArray("links");
        rtf.document().links().forEach(links::add);
        ArrayNode unsupported = node.putArray("unsupported");
        rtf.unsupported().forEach(unsupported::add);
        if (!RtfReader.beginsExactly(content)) {
            Inspector.problem(node, "rtf.invalid", "error",
                    "Something stands before {\\rtf, so Windows' own control refuses the file: remove what comes first.");
        }
        if (!rtf.complete()) {
            Inspector.problem(node, "rtf.incomplete", "warning", "The file ends before its last group is closed: save it anew.");
        }
    }
}
