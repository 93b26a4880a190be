package org.mintmark.core.culture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfStyle;

/**
 * A rich text as an editor of lines holds it: one string with a line a paragraph, what each stretch of it looks like, and
 * how each line stands. Nothing is lost on the way there and back.
 *
 * @param text lines separated by U+000A; U+2028 breaks a line within its paragraph, U+FFFC stands for a picture
 * @param spans in order; what lies between them has no look of its own
 * @param lines one a line
 */
public record RichLines(String text, List<Span> spans, List<Line> lines) {

    private static final char BREAK = '\u2028';
    /** Stands for a U+2028 that the document itself has; no document has this one. */
    private static final char OWN_BREAK = '\u000B';
    private static final String PICTURE = "\uFFFC";

    /** Takes copies. */
    public RichLines {
        spans = List.copyOf(spans);
        lines = List.copyOf(lines);
    }

    /**
     * What characters look like.
     *
     * @param style the look; of a picture that of the text around it
     * @param link where a click leads, empty where nowhere
     * @param picture the picture that stands there, null for text
     */
    public record Look(RtfStyle style, String link, RtfPicture picture) {
        /** Text. */
        public static Look of(RtfStyle style) {
            return new Look(style, "", null);
        }

        /** The same in another style. */
        public Look with(RtfStyle other) {
            return new Look(other, link, picture);
        }

        /** The same leading elsewhere. */
        public Look linked(String address) {
            return new Look(style, address, picture);
        }
    }

    /** A stretch of one look. */
    public record Span(int start, int length, Look look) {
    }

    /** How a line stands. */
    public record Line(RtfLayout layout, Optional<RtfListItem> item) {
    }

    /** The lines of a document; one without paragraphs has one empty line. */
    public static RichLines of(RtfDocument document) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (RtfParagraph paragraph : document.paragraphs()) {
            text.append(lines.isEmpty() ? "" : "\n");
            lines.add(new Line(paragraph.layout(), paragraph.item()));
            RtfStyle around = null;
            for (RtfInline inline : paragraph.content()) {
                int start = text.length();
                switch (inline) {
                    case RtfRun run -> {
                        text.append(run.text().replace(BREAK, OWN_BREAK).replace('\n', BREAK));
                        around = run.style();
                        spans.add(new Span(start, text.length() - start, new Look(run.style(), run.link(), null)));
                    }
                    case RtfPicture picture -> {
                        text.append(PICTURE);
                        spans.add(new Span(start, 1, new Look(around == null ? DEFAULT : around, picture.link(), picture)));
                    }
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line(RtfLayout.PLAIN, Optional.empty()));
        }
        return new RichLines(text.toString(), spans, lines);
    }

    /** What new text looks like where there is none to look like. */
    public static final RtfStyle DEFAULT = RtfStyle.of("Segoe UI", 20);

    /** The document again; stretches of the same look are one run. */
    public RtfDocument document() {
        List<RtfParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        int span = 0;
        for (Line line : lines) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            List<RtfInline> content = new ArrayList<>();
            int at = start;
            while (span < spans.size() && spans.get(span).start() < end) {
                Span s = spans.get(span);
                int from = Math.max(at, s.start());
                int to = Math.min(end, s.start() + s.length());
                plain(at, from, content);
                add(from, to, s.look(), content);
                at = Math.max(at, to);
                if (s.start() + s.length() > end) {
                    break; // goes on in the next line
                }
                span++;
            }
            plain(at, end, content);
            paragraphs.add(new RtfParagraph(line.layout(), line.item(), content));
            start = end + 1;
        }
        return new RtfDocument(paragraphs);
    }

    private void plain(int from, int to, List<RtfInline> content) {
        if (from < to) {
            RtfStyle before = content.isEmpty() || !(content.get(content.size() - 1) instanceof RtfRun run) ? DEFAULT : run.style();
            add(from, to, Look.of(before), content);
        }
    }

    private void add(int from, int to, Look look, List<RtfInline> content) {
        if (from >= to) {
            return;
        }
        if (look.picture() != null) {
            RtfPicture p = look.picture();
            content.add(p.link().equals(look.link()) ? p : new RtfPicture(p.format(), p.content(), p.width(), p.height(), look.link()));
            return;
        }
        String part = text.substring(from, to).replace(BREAK, '\n').replace(OWN_BREAK, BREAK);
        if (!part.isEmpty()) {
            RtfInline last = content.isEmpty() ? null : content.get(content.size() - 1);
            if (last instanceof RtfRun run && run.style().equals(look.style()) && Objects.equals(run.link(), look.link())) {
                content.set(content.size() - 1, new RtfRun(run.text() + part, look.style(), look.link()));
            } else {
                content.add(new RtfRun(part, look.style(), look.link()));
            }
        }
    }

    /** The lines with the items of each list counted anew from its first number. */
    public static List<Line> counted(List<Line> lines) {
        List<Line> counted = new ArrayList<>();
        RtfListItem before = null;
        for (Line line : lines) {
            RtfListItem item = line.item().orElse(null);
            if (item != null && item.kind().counts()) {
                item = before != null && before.continues(item) ? item.withNumber(before.number() + 1) : item;
            }
            before = item;
            counted.add(new Line(line.layout(), Optional.ofNullable(item)));
        }
        return counted;
    }
}
