package org.mintmark.core.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and writes JSON trees. */
public final class Json {

    private static final long MAX_FILE = 256L << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build());
    private static final ObjectWriter PRETTY = MAPPER.writer(printer());

    private Json() {
    }

    /** An object that says which schema it follows. */
    public static ObjectNode object(String schema) {
        return MAPPER.createObjectNode().put("schema", schema);
    }

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Several lines, ended by LF. */
    public static byte[] pretty(JsonNode node) {
        try {
            return (PRETTY.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // trees can always be written
        }
    }

    /** One line without its end. */
    public static String line(JsonNode node) {
        return node.toString();
    }

    /**
     * Reads a file that holds one object.
     *
     * @throws IOException when it is no JSON object; the message is a sentence
     */
    public static ObjectNode read(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE) {
            throw new IOException(file + " is too large to be one of Mintmark's JSON files.");
        }
        return parse(Files.readAllBytes(file), file.toString());
    }

    /** Reads one object; the name is for messages. */
    public static ObjectNode parse(byte[] content, String name) throws IOException {
        try {
            if (MAPPER.readTree(content) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(name + " is not valid JSON: " + e.getOriginalMessage(), e);
        }
        throw new IOException(name + " is not a JSON object.");
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
