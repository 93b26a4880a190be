package org.mintmark.core.culture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mintmark.model.behavior.WizardCulture;

/**
 * A client's culture, which may be any, and what it gets: the procedure promises our files of exactly that culture, else
 * of en-US; the wizard's own texts follow the .NET Framework's resources, which look through a culture's parents
 * (inferred).
 *
 * @param tag such as {@code es-MX}
 */
public record ClientCulture(String tag) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** Where our files come from and why. */
    public enum Choice {
        /** From the folder of the client's own culture. */
        EXACT,
        /** From en-US, because there is no folder of the client's culture. */
        FALLBACK,
        /** The folder is there but incomplete: what is shown is undefined by the vendor. */
        UNDEFINED,
        /** There is neither a folder of the client's culture nor one of en-US. */
        NONE
    }

    /** Checks the name. */
    public ClientCulture {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("'" + tag + "' is no name of a culture: write it as es-MX or de-CH.");
        }
        tag = WizardCulture.of(tag).map(WizardCulture::tag).orElse(Locale.forLanguageTag(tag).toLanguageTag());
    }

    /** The culture and its parents as the .NET Framework looks through them, nearest first. */
    public List<String> chain() {
        List<String> chain = new ArrayList<>(List.of(tag));
        Optional<WizardCulture> known = WizardCulture.of(tag);
        if (known.isPresent()) {
            chain.addAll(known.get().parents());
            return chain;
        }
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant") || List.of("HK", "MO", "TW").contains(locale.getCountry());
            chain.addAll(traditional ? List.of("zh-CHT", "zh-Hant", "zh") : List.of("zh-CHS", "zh-Hans", "zh"));
        } else {
            for (int dash = tag.lastIndexOf('-'); dash > 0; dash = tag.lastIndexOf('-', dash - 1)) {
                chain.add(tag.substring(0, dash));
            }
        }
        return chain;
    }

    /** The first folder of the chain that the disc has for the wizard's texts, empty where it speaks its neutral English. */
    public Optional<String> wizardFolder(Collection<String> rootFolders) {
        return chain().stream().filter(c -> rootFolders.stream().anyMatch(f -> f.equalsIgnoreCase(c))).findFirst();
    }

    /** The wizard's own language in one line. */
    public String wizardLine(Collection<String> rootFolders) {
        Optional<String> folder = wizardFolder(rootFolders);
        boolean english = tag.toLowerCase(Locale.ROOT).startsWith("en");
        if (folder.isEmpty()) {
            return "Wizard's own language: English (" + (english ? "its own" : "no language pack of " + tag + " or its parents") + "; inferred)";
        }
        return "Wizard's own language: " + language(folder.get()) + " (folder " + folder.get() + " of a language pack; inferred)";
    }

    /** Which folder our files come from. */
    public String folder(Collection<String> folders) {
        return folders.stream().filter(f -> f.equalsIgnoreCase(tag)).findFirst()
                .or(() -> folders.stream().filter(f -> f.equalsIgnoreCase(WizardCulture.EN_US.tag())).findFirst()).orElse("");
    }

    /** Our instructions' language in one line. */
    public String instructionsLine(Choice choice, String folder) {
        return "Your instructions: " + switch (choice) {
            case EXACT -> language(folder) + " (folder " + folder + ")";
            case FALLBACK -> language(folder) + " (there is no folder " + tag + ", so the procedure falls back to " + folder + ")";
            case UNDEFINED -> "undefined (the folder " + folder + " is incomplete, and the vendor does not say what is shown then)";
            case NONE -> "none (there is neither a folder " + tag + " nor en-US)";
        };
    }

    /** The English name of a culture's language, with its country where it has one. */
    public static String language(String culture) {
        String tag = switch (culture.toUpperCase(Locale.ROOT)) {
            case "ZH-CHS" -> "zh-Hans";
            case "ZH-CHT" -> "zh-Hant";
            default -> culture;
        };
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
