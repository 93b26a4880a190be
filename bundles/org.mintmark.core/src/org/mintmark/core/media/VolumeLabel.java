package org.mintmark.core.media;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/** The disc's volume label: ECMA-119 section 8.4.6 allows 32 of A-Z, 0-9 and underscore. */
public final class VolumeLabel {

    /** Ends label and file name of whatever must not ship. */
    public static final String LAB = "_LAB";

    private static final int MAX = 32;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private VolumeLabel() {
    }

    /** The label of an edition; what a variable stands for is brought to the allowed characters, the rest stays as written. */
    public static String of(EffectiveSku sku, EffectiveEdition edition, Profile profile) {
        Map<String, String> values = Map.of("sku", sku.id(), "revision", text(sku.revision().value()),
                "edition", edition.id(), "partnumber", text(edition.partNumber().value()));
        StringBuilder label = new StringBuilder();
        Matcher variable = VARIABLE.matcher(edition.label().value());
        while (variable.find()) {
            String value = values.get(variable.group(1).toLowerCase(Locale.ROOT));
            variable.appendReplacement(label, value == null ? Matcher.quoteReplacement(variable.group())
                    : value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_"));
        }
        variable.appendTail(label);
        String result = label.toString().replaceAll("_+$", "");
        return profile == Profile.RELEASE ? result : result + LAB;
    }

    /** What is wrong with a label, in a sentence. */
    public static Optional<String> problem(String label) {
        if (label.isEmpty()) {
            return Optional.of("The volume label is empty: give the edition a label.");
        }
        if (label.length() > MAX) {
            return Optional.of("The volume label " + label + " has " + label.length() + " characters, " + MAX
                    + " are allowed: shorten the edition's label.");
        }
        if (!label.matches("[A-Z0-9_]+")) {
            return Optional.of("The volume label " + label
                    + " has characters other than A-Z, 0-9 and underscore: correct the edition's label.");
        }
        return Optional.empty();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
