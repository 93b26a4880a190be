package org.mintmark.core.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.engine.io.Digests;

/**
 * What a step's result depends on: parameters, versions and fingerprints by a name that people understand.
 *
 * @param values ordered by name
 */
public record StepInputs(Map<String, String> values) {

    private static final int SHOWN = 3;

    /** Takes an ordered copy. */
    public StepInputs {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Digest of all inputs. */
    public String key() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name).append('\t').append(value).append('\n'));
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Which inputs differ from the recorded ones, in a few words. */
    public String difference(Map<String, String> recorded) {
        List<String> changed = new ArrayList<>();
        values.forEach((name, value) -> {
            String before = recorded.get(name);
            if (before == null) {
                changed.add(name + " is new");
            } else if (!before.equals(value)) {
                changed.add(name + " changed" + (readable(before) && readable(value) ? " from " + before + " to " + value : ""));
            }
        });
        recorded.keySet().stream().filter(name -> !values.containsKey(name)).forEach(name -> changed.add(name + " is gone"));
        String shown = String.join(", ", changed.subList(0, Math.min(SHOWN, changed.size())));
        return changed.size() > SHOWN ? shown + " and " + (changed.size() - SHOWN) + " more" : shown;
    }

    private static boolean readable(String value) {
        return value.length() <= 40 && !value.isEmpty() && !value.contains(":");
    }
}
