package org.mintmark.core.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.resolve.EffectiveSku;

/** The effective values of a SKU as a flat list of names and values, without where they come from. */
public final class SettingsFacts {

    private SettingsFacts() {
    }

    /** Values by name, for example {@code editions/default/label}; those that are not set are left out. */
    public static Map<String, String> of(EffectiveSku sku) {
        ObjectNode node = Json.object();
        new SkuFacts(null).describe(sku, node);
        Map<String, String> values = new LinkedHashMap<>();
        node.remove(List.of("problems", "bases"));
        flatten("", node, values);
        return values;
    }

    private static void flatten(String name, JsonNode node, Map<String, String> values) {
        if (node.isObject() && node.has("value") && node.has("origin")) {
            if (!node.path("value").isNull()) {
                values.put(name, node.path("value").asText());
            }
        } else if (node.isObject()) {
            node.properties().stream().filter(p -> !p.getKey().equals("origin")).forEach(p -> flatten(join(name, p.getKey()), p.getValue(), values));
        } else if (node.isArray()) {
            int number = 0;
            for (JsonNode item : node) {
                number++;
                String key = item.path("id").asText(item.path("tag").asText(item.path("value").asText(item.isValueNode() ? item.asText() : "" + number)));
                flatten(join(name, key), item.isValueNode() ? Json.object().put("listed", true) : item, values);
            }
        } else if (!node.isNull()) {
            values.put(name, node.asText());
        }
    }

    private static String join(String name, String key) {
        return name.isEmpty() ? key : name + "/" + key;
    }
}
