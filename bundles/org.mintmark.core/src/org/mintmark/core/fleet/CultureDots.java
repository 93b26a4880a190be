package org.mintmark.core.fleet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Origin;
import org.mintmark.model.behavior.WizardCulture;

/**
 * The wizard's 19 cultures in a SKU at a glance, always in the same order: en-US, to which all others fall back, then by tag.
 *
 * @param states one a culture, in the order of {@link #ORDER}
 */
public record CultureDots(List<State> states) {

    /** The cultures as they stand beside each other. */
    public static final List<WizardCulture> ORDER = Arrays.stream(WizardCulture.values())
            .sorted(Comparator.comparing((WizardCulture c) -> c != WizardCulture.EN_US).thenComparing(WizardCulture::tag)).toList();
    /** Of a SKU of which nothing is known. */
    public static final CultureDots NONE = parse("-".repeat(ORDER.size()));

    private static final String LOCATION = "cultures/";

    /** How a culture stands; a problem hides where the culture comes from. */
    public enum State {
        /** The SKU has files of its own, or says itself that it ships the culture. */
        OWN('o'),
        /** All comes from a family. */
        INHERITED('i'),
        /** Not shipped: such clients see en-US. */
        NONE('-'),
        /** Something should be looked at. */
        WARNING('w'),
        /** Something stops a build. */
        ERROR('x');

        private final char letter;

        State(char letter) {
            this.letter = letter;
        }
    }

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException unless there is a state for each culture
     */
    public CultureDots {
        states = List.copyOf(states);
        if (states.size() != ORDER.size()) {
            throw new IllegalArgumentException(states.size() + " states of " + ORDER.size() + " cultures");
        }
    }

    /** Of a SKU with what its checks found. */
    static CultureDots of(EffectiveSku sku, List<Issue> issues) {
        Map<String, State> found = new HashMap<>();
        for (EffectiveCulture culture : sku.cultures()) {
            found.put(WizardCulture.key(culture.tag()), culture.origin() == Origin.OWN ? State.OWN : State.INHERITED);
        }
        for (Issue issue : issues) {
            if (issue.location().startsWith(LOCATION) && issue.severity() != Severity.NOTICE) {
                found.merge(WizardCulture.key(issue.location().substring(LOCATION.length())), issue.stopsBuild() ? State.ERROR : State.WARNING,
                        (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return new CultureDots(ORDER.stream().map(c -> found.getOrDefault(WizardCulture.key(c.tag()), State.NONE)).toList());
    }

    /**
     * From its short form.
     *
     * @throws IllegalArgumentException where it is none
     */
    static CultureDots parse(String text) {
        return new CultureDots(text.chars().mapToObj(c -> Arrays.stream(State.values()).filter(s -> s.letter == c).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state: " + (char) c))).toList());
    }

    /** The short form: a letter a culture. */
    String text() {
        return states.stream().map(s -> String.valueOf(s.letter)).collect(Collectors.joining());
    }

    /** The tags by state, in their order; a state that none has is left out. */
    public Map<State, List<String>> tags() {
        Map<State, List<String>> tags = new EnumMap<>(State.class);
        for (State state : State.values()) {
            List<String> those = ORDER.stream().filter(c -> states.get(ORDER.indexOf(c)) == state).map(WizardCulture::tag).toList();
            if (!those.isEmpty()) {
                tags.put(state, those);
            }
        }
        return tags;
    }
}
