package org.mintmark.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Shows a tree of facts as indented lines, values with their origin in parentheses. */
final class FactsText {

    private FactsText() {
    }

    static void print(ObjectNode facts, PrintStream out) {
        for (Map.Entry<String, JsonNode> fact : facts.properties()) {
            if (!fact.getKey().equals("path") && !(fact.getKey().equals("problems") && fact.getValue().isEmpty())) {
                print(fact.getKey(), fact.getValue(), "  ", out);
            }
        }
    }

    private static void print(String name, JsonNode value, String indent, PrintStream out) {
        if (value.isArray()) {
            out.println(indent + name + (value.isEmpty() ? ": none" : ":"));
            for (JsonNode item : value) {
                out.println(indent + "  " + (item.isObject() ? line(item) : item.asText()));
                nested(item, indent + "    ", out);
            }
        } else if (value.isObject() && value.has("value")) {
            out.println(indent + name + ": " + effective(value));
        } else if (value.isObject()) {
            out.println(indent + name + ":");
            value.properties().forEach(p -> print(p.getKey(), p.getValue(), indent + "  ", out));
        } else {
            // a text of several lines stays under its name
            out.println(indent + name + ": " + value.asText().replace("\n", "\n" + indent + "  "));
        }
    }

    private static void nested(JsonNode item, String indent, PrintStream out) {
        if (item.isObject()) {
            item.properties().forEach(p -> {
                if (p.getValue().isArray() && !p.getValue().isEmpty()) {
                    print(p.getKey(), p.getValue(), indent, out);
                }
            });
        }
    }

    /** The simple facts of an object on one line. */
    private static String line(JsonNode item) {
        if (item.has("value") && item.has("origin")) {
            return effective(item);
        }
        List<String> parts = new ArrayList<>();
        item.properties().forEach(p -> {
            JsonNode value = p.getValue();
            if (value.isObject() && value.has("value") && !value.path("value").isNull()) {
                parts.add(p.getKey() + " " + effective(value));
            } else if (value.isObject() && !value.has("value")) {
                parts.add(p.getKey() + " (" + line(value) + ")");
            } else if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
                parts.add(p.getKey() + " " + value.asText());
            }
        });
        return String.join(", ", parts);
    }

    private static String effective(JsonNode value) {
        String from = value.has("from") && value.path("origin").asText().equals("inherited") ? " from " + value.path("from").asText() : "";
        return (value.path("value").isNull() ? "-" : value.path("value").asText()) + " (" + value.path("origin").asText() + from + ")";
    }
}
