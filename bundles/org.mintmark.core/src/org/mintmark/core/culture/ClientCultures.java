package org.mintmark.core.culture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mintmark.model.behavior.WizardCulture;

/**
 * Cultures that clients have, to choose from: the wizard's 19 first, then those the Unicode CLDR data of this Java knows
 * with a country, which are more than Windows'. Any other may be typed.
 */
public final class ClientCultures {

    private static final String EXTENSIONS = "u-";

    private ClientCultures() {
    }

    /**
     * A culture with its names.
     *
     * @param tag such as {@code es-MX}
     * @param english its name in English
     * @param own its name in its own language
     */
    public record Named(String tag, String english, String own) {

        /** As a list shows it. */
        public String text() {
            return tag + "  " + english + (own.equals(english) ? "" : "  " + own);
        }

        private boolean matches(String words) {
            String all = text().toLowerCase(Locale.ROOT);
            return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
        }
    }

    /** All of them. */
    public static List<Named> all() {
        Map<String, Named> named = new LinkedHashMap<>();
        for (WizardCulture culture : WizardCulture.values()) {
            named.put(culture.tag(), named(culture.tag()));
        }
        List<String> others = new ArrayList<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            String tag = locale.toLanguageTag();
            if (locale.getCountry().length() == 2 && locale.getVariant().isEmpty() && !tag.contains(EXTENSIONS)) {
                others.add(tag);
            }
        }
        others.stream().sorted(Comparator.comparing((String t) -> t.split("-").length).thenComparing(t -> t)).forEach(t -> named.putIfAbsent(t, named(t)));
        return List.copyOf(named.values());
    }

    /** Those whose tag or names hold all the words, those whose tag begins with them first. */
    public static List<Named> search(List<Named> among, String words) {
        String tag = words.strip().toLowerCase(Locale.ROOT);
        return among.stream().filter(n -> n.matches(words))
                .sorted(Comparator.comparing((Named n) -> !n.tag().toLowerCase(Locale.ROOT).startsWith(tag))).toList();
    }

    private static Named named(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Named(tag, locale.getDisplayName(Locale.ENGLISH), locale.getDisplayName(locale));
    }
}
