package org.mintmark.core.culture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.model.behavior.WizardCulture;

/**
 * Which letters a text is written in, and signs that letters were lost.
 *
 * @param letters all letters
 * @param latin those of Latin script
 * @param accented those from U+00C0 to U+00FF
 * @param cyrillic those of Cyrillic script
 * @param kana those of Hiragana and Katakana
 * @param han those of Han script
 * @param hangul those of Hangul
 * @param lost places where question marks or U+FFFD stand instead of letters
 * @param garbled pairs that UTF-8 makes when it is read in a code page
 */
public record Letters(int letters, int latin, int accented, int cyrillic, int kana, int han, int hangul, int lost, int garbled) {

    private static final Pattern LOST = Pattern.compile("\uFFFD|\\?{3,}|(?<=\\p{L})\\?(?=\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(://|www\\.|=)\\S*");
    private static final Pattern GARBLED = Pattern.compile("[\u00C2\u00C3\u00D0\u00D1][\u0080-\u00BF]");
    private static final int ENOUGH = 12;

    /** Counts. */
    public static Letters of(String text) {
        int[] n = new int[7];
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            n[0]++;
            n[2] += c >= 0xC0 && c <= 0xFF ? 1 : 0;
            switch (Character.UnicodeScript.of(c)) {
                case LATIN -> n[1]++;
                case CYRILLIC -> n[3]++;
                case HIRAGANA, KATAKANA -> n[4]++;
                case HAN -> n[5]++;
                case HANGUL -> n[6]++;
                default -> {
                    // counts as a letter only
                }
            }
        });
        String plain = ADDRESS.matcher(text).replaceAll("");
        return new Letters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], count(LOST.matcher(plain)), count(GARBLED.matcher(plain)));
    }

    private static int count(Matcher matcher) {
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** What is wrong with the text for a culture, in words that follow "the text", or null. */
    public String wrong(WizardCulture culture) {
        if (lost > 0) {
            return "has question marks or replacement characters in " + lost + (lost == 1 ? " place" : " places") + " where letters were lost";
        }
        if (garbled > 1) {
            return "was read in a wrong code page: it has " + garbled + " pairs such as \u00C3\u00A4";
        }
        if (letters < ENOUGH) {
            return null;
        }
        return switch (culture.tag().substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "ru" -> few(cyrillic) ? "has hardly any Cyrillic letters" : null;
            case "ja" -> few(kana + han) || kana == 0 ? "has no Japanese letters" : null;
            case "ko" -> few(hangul) ? "has no Korean letters" : null;
            case "zh" -> few(han) ? "has no Chinese letters" : kana > han / 10 ? "has Japanese letters" : null;
            default -> inLatin();
        };
    }

    private String inLatin() {
        int foreign = cyrillic + kana + han + hangul;
        if (few(latin) || foreign > letters / 2) {
            return "is not written in Latin letters";
        }
        return accented > letters * 6 / 10 ? "was read in a wrong code page: nearly all its letters have accents" : null;
    }

    /** Product names and the like may stay in Latin letters, but a fifth of all must be the culture's own. */
    private boolean few(int own) {
        return own * 5 < letters;
    }
}
