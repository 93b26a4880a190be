package org.mintmark.core.signoff;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.engine.io.FormatException;

/** Records as JSON, and back. */
public final class SignOffJson {

    /** Schema of a record. */
    public static final String SCHEMA = "mintmark/sign-off/1";

    private SignOffJson() {
    }

    /** As it is written. */
    public static ObjectNode write(SignOff record) {
        ObjectNode json = Json.object(SCHEMA).put("sku", record.sku()).put("edition", record.edition()).put("kind", record.kind())
                .put("revision", record.revision());
        json.putObject("iso").put("name", record.iso()).put("sha256", record.sha256());
        json.put("checklist", record.checklist()).put("result", record.approved() ? "approved" : "failed").put("builder", record.builder())
                .put("tester", record.tester()).put("samePerson", record.samePerson()).put("hardwareSerial", record.serial())
                .put("date", record.date().toString());
        answers(json.putObject("items"), record.items());
        answers(json.putObject("cultures"), record.cultures());
        ObjectNode assets = json.putObject("assets");
        record.assets().forEach((tag, files) -> files.forEach(assets.putObject(tag)::put));
        ArrayNode evidence = json.putArray("evidence");
        record.evidence().forEach(e -> evidence.addObject().put("name", e.name()).put("sha256", e.sha256()));
        return json;
    }

    static void answers(ObjectNode target, Map<String, Answer> answers) {
        answers.forEach((id, answer) -> {
            if (answer.reason().isEmpty()) {
                target.put(id, answer.result().text());
            } else {
                target.putObject(id).put("result", answer.result().text()).put("reason", answer.reason());
            }
        });
    }

    /**
     * A record that was written.
     *
     * @throws FormatException when it is none; the message is a sentence
     */
    public static SignOff read(ObjectNode json, String name) throws FormatException {
        if (!json.path("schema").asText().equals(SCHEMA)) {
            throw new FormatException(name + " is no sign-off record of this version (" + SCHEMA + "): restore it from version control.");
        }
        Map<String, Map<String, String>> assets = new TreeMap<>();
        json.path("assets").properties().forEach(e -> {
            Map<String, String> files = new TreeMap<>();
            e.getValue().properties().forEach(f -> files.put(f.getKey(), f.getValue().asText()));
            assets.put(e.getKey(), files);
        });
        List<SignOff.Evidence> evidence = new ArrayList<>();
        json.path("evidence").forEach(e -> evidence.add(new SignOff.Evidence(e.path("name").asText(), e.path("sha256").asText())));
        try {
            return new SignOff(json.path("sku").asText(), json.path("edition").asText(), json.path("kind").asText(), json.path("revision").asText(),
                    json.path("iso").path("name").asText(), json.path("iso").path("sha256").asText(), json.path("checklist").asText(),
                    json.path("builder").asText(), json.path("tester").asText(), json.path("samePerson").asText(), json.path("hardwareSerial").asText(),
                    Instant.parse(json.path("date").asText()), answers(json.path("items"), name), answers(json.path("cultures"), name), assets, evidence);
        } catch (DateTimeException e) {
            throw new FormatException(name + " has no date such as 2016-10-03T09:49:00Z: restore it from version control.");
        }
    }

    /**
     * Answers by id: a word, or a word with a reason.
     *
     * @throws FormatException when an answer is neither; the message is a sentence
     */
    static Map<String, Answer> answers(JsonNode json, String name) throws FormatException {
        Map<String, Answer> answers = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            String word = each.getValue().isObject() ? each.getValue().path("result").asText() : each.getValue().asText();
            String reason = each.getValue().isObject() ? each.getValue().path("reason").asText() : "";
            if (!word.isEmpty()) {
                Answer.Result result = Answer.Result.of(word).orElseThrow(() -> new FormatException(name + " answers " + each.getKey() + " with '" + word
                        + "': write pass, fail or not-applicable."));
                answers.put(each.getKey(), new Answer(result, reason.strip()));
            }
        }
        return answers;
    }
}
