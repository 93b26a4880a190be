package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.chm.ChmFile;
import org.mintmark.engine.chm.ChmInformation;
import org.mintmark.engine.chm.ChmObject;
import org.mintmark.engine.io.Digests;

/** Facts of a help book, with the SHA-1 of each entry where digests are asked for: that is what other tools list. */
final class ChmFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        describe(file, node, false);
    }

    @Override
    public void describe(Path file, ObjectNode node, boolean digests) throws IOException {
        try (ChmFile book = ChmFile.open(file)) {
            ChmInformation info = book.information();
            node.put("title", info.title()).put("languageId", info.languageId()).put("defaultTopic", info.defaultTopic());
            Map<ChmObject, String> known = digests ? digests(book, node) : Map.of();
            ArrayNode entries = node.putArray("entries");
            for (ChmObject entry : book.entries()) {
                ObjectNode item = entries.addObject().put("path", entry.path()).put("size", entry.size());
                if (known.containsKey(entry)) {
                    item.put("sha1", known.get(entry));
                }
            }
            book.problems().forEach(p -> Inspector.problem(node, "chm.invalid", "error", p));
        }
    }

    /** Reads in the order of the content, so that nothing is decompressed twice. */
    private static Map<ChmObject, String> digests(ChmFile book, ObjectNode node) throws IOException {
        Map<ChmObject, String> known = new HashMap<>();
        List<ChmObject> entries = book.entries().stream().sorted(Comparator.comparing(ChmObject::compressed).thenComparing(ChmObject::offset)).toList();
        long budget = 2 * book.plausibleSize() + (1 << 20);
        for (ChmObject entry : entries) {
            budget -= entry.size();
            if (entry.size() > book.plausibleSize() || budget < 0) {
                Inspector.problem(node, "chm.invalid", "error", "The entry " + entry.path() + " has more bytes than the help book.");
                continue;
            }
            MessageDigest sha1 = Digests.sha1();
            try {
                book.read(entry, sha1::update);
                known.put(entry, Digests.hex(sha1.digest()));
            } catch (IOException e) {
                Inspector.problem(node, "chm.invalid", "error", "The entry " + entry.path() + " cannot be read: " + e.getMessage());
            }
        }
        return known;
    }
}
