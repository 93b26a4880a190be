package org.mintmark.core.culture;

import java.util.ArrayList;
import java.util.List;

import org.mintmark.model.AssetKind;

/** Facts as one line of text, for remembering them: fields behind a vertical bar each. */
final class FactsText {

    /** Raised whenever analysis or geometry changes, so that nothing old is believed. */
    private static final String VERSION = "3 " + PageGeometry.ASSUMED;
    private static final char FIELD = '|';

    private FactsText() {
    }

    static String topic(AssetKind kind) {
        return kind.getLiteral() + " " + VERSION;
    }

    static String write(Object facts) {
        StringBuilder out = new StringBuilder();
        switch (facts) {
            case TextFacts f -> {
                add(out, f.problem(), f.exact(), f.complete(), f.codePage(), f.text());
                Letters l = f.letters();
                add(out, l.letters(), l.latin(), l.accented(), l.cyrillic(), l.kana(), l.han(), l.hangul(), l.lost(), l.garbled());
                add(out, f.words().hashes().size());
                f.words().hashes().forEach(h -> add(out, h));
                add(out, f.unsupported().size());
                f.unsupported().forEach(u -> add(out, u));
                add(out, f.fonts().size());
                f.fonts().forEach(u -> add(out, u));
                add(out, f.extents().size());
                f.extents().forEach(e -> add(out, e.dpi(), e.content(), e.visible()));
            }
            case PictureFacts f -> add(out, f.kind(), f.width(), f.height(), f.dpi(), f.animated(), f.fatal(), f.damage());
            case HelpFacts f -> add(out, f.problem(), f.language(), f.title(), f.defaultTopic(), f.topicFound());
            default -> throw new IllegalArgumentException(facts.toString());
        }
        return out.toString();
    }

    private static void add(StringBuilder out, Object... fields) {
        for (Object field : fields) {
            String text = field.toString();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == FIELD || c == '\\' || c < ' ') {
                    out.append('\\').append((char) (c + 0x100));
                } else {
                    out.append(c);
                }
            }
            out.append(FIELD);
        }
    }

    /** The facts, or null where the text is none of ours. */
    static Object read(AssetKind kind, String text) {
        try {
            Fields in = new Fields(text);
            return switch (kind) {
                case RESTART_INSTRUCTIONS -> text(in);
                case SERVER_IMAGE -> new PictureFacts(in.text(), in.number(), in.number(), in.number(), in.flag(), in.text(), in.text());
                case RESTART_HELP -> new HelpFacts(in.text(), in.number(), in.text(), in.text(), in.flag());
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // found out anew
        }
    }

    private static TextFacts text(Fields in) {
        String problem = in.text();
        boolean exact = in.flag();
        boolean complete = in.flag();
        int codePage = in.number();
        String digest = in.text();
        Letters letters = new Letters(in.number(), in.number(), in.number(), in.number(), in.number(), in.number(), in.number(), in.number(), in.number());
        List<Integer> words = in.texts().stream().map(Integer::valueOf).toList();
        List<String> unsupported = in.texts();
        List<String> fonts = in.texts();
        List<TextExtent> extents = new ArrayList<>();
        for (int n = in.number(); n > 0; n--) {
            extents.add(new TextExtent(in.number(), in.number(), in.number()));
        }
        return new TextFacts(problem, exact, complete, codePage, unsupported, fonts, digest, new WordSketch(words), letters, extents);
    }

    private static final class Fields {
        private final String in;
        private int at;

        Fields(String in) {
            this.in = in;
        }

        String text() {
            StringBuilder out = new StringBuilder();
            while (in.charAt(at) != FIELD) {
                char c = in.charAt(at++);
                out.append(c == '\\' ? (char) (in.charAt(at++) - 0x100) : c);
            }
            at++;
            return out.toString();
        }

        int number() {
            return Integer.parseInt(text());
        }

        boolean flag() {
            return Boolean.parseBoolean(text());
        }

        List<String> texts() {
            List<String> all = new ArrayList<>();
            for (int n = number(); n > 0; n--) {
                all.add(text());
            }
            return all;
        }
    }
}
