package org.mintmark.core.culture;

import java.util.List;
import java.util.Locale;

import org.mintmark.engine.png.PngInfo;
import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfStyle;

/**
 * How far a text has to be scrolled on the wizard's page: an estimate by typical widths of characters, the same on every
 * machine whatever fonts it has.
 *
 * @param dpi dots per inch of the client's screen
 * @param content height of the text in pixels of that screen
 * @param visible height of the part that is seen at once
 */
public record TextExtent(int dpi, int content, int visible) {

    /** The usual scalings of Windows: 100, 125, 150 and 200 percent. */
    public static final List<Integer> DPIS = List.of(96, 120, 144, 192);

    private static final double LINE = 1.33;
    private static final int TWIPS = 1440;
    private static final int HALF_POINTS = 144;
    private static final String NARROW = "iljtfrI.,;:'|!()[]/\\ ";
    private static final String WIDE = "mwMWQ%@";

    /** How many screens the text fills; 1 and less needs no scrolling. */
    public double screens() {
        return visible == 0 ? 0 : (double) content / visible;
    }

    /** Measures a document. */
    public static TextExtent of(RtfDocument document, PageGeometry geometry, int dpi) {
        Layout layout = new Layout(dpi, geometry.textWidth() * dpi / 96);
        document.paragraphs().forEach(layout::paragraph);
        return new TextExtent(dpi, layout.height, geometry.textHeight() * dpi / 96);
    }

    /** Lines while they are filled. */
    private static final class Layout {
        private final int dpi;
        private final int width;
        private int height;
        private double x;
        private int line;

        Layout(int dpi, int width) {
            this.dpi = dpi;
            this.width = width;
        }

        void paragraph(RtfParagraph paragraph) {
            RtfLayout l = paragraph.layout();
            height += twips(l.before());
            double left = twips(l.left());
            double room = Math.max(dpi / 2.0, width - left - twips(l.right()));
            x = Math.max(-left, twips(l.firstLine()));
            if (paragraph.item().isPresent()) {
                x = Math.max(0, x);
            }
            line = lineHeight(first(paragraph));
            for (RtfInline inline : paragraph.content()) {
                if (inline instanceof RtfRun run) {
                    run(run, room, l);
                } else if (inline instanceof RtfPicture picture) {
                    picture(picture, room, l);
                }
            }
            endLine(l);
            height += twips(l.after());
        }

        private void run(RtfRun run, double room, RtfLayout l) {
            int size = Math.max(1, (int) Math.round((double) run.style().size() * dpi / HALF_POINTS));
            line = Math.max(line, lineHeight(run.style()));
            String text = run.shown();
            double word = 0;
            for (int i = 0; i < text.length();) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                double advance = Math.round(size * width(c, run.style()));
                if (c == '\n') {
                    endLine(l);
                    word = 0;
                } else if (c == '\t') {
                    x = (Math.floor(x / (dpi / 2.0)) + 1) * dpi / 2.0;
                    word = 0;
                } else {
                    boolean breaks = c == ' ' || wide(c);
                    word = breaks ? 0 : word + advance;
                    if (x + advance > room && c != ' ') {
                        double carried = word > room ? advance : word;
                        endLine(l);
                        line = lineHeight(run.style());
                        x = Math.max(carried, advance) - advance;
                    }
                    x += advance;
                }
            }
        }

        private void picture(RtfPicture picture, double room, RtfLayout l) {
            int w = twips(picture.width());
            int h = twips(picture.height());
            if ((w == 0 || h == 0) && picture.format() == RtfPicture.Format.PNG) {
                PngInfo info = PngReader.check(picture.content());
                w = info.width();
                h = info.height();
            }
            if (x > 0 && x + w > room) {
                endLine(l);
            }
            line = Math.max(line, h);
            x += w;
        }

        private void endLine(RtfLayout l) {
            int tall = line;
            if (l.lineHeight() != 0) {
                int stated = l.multiple() ? line * Math.abs(l.lineHeight()) / 240 : twips(Math.abs(l.lineHeight()));
                tall = l.lineHeight() < 0 || l.multiple() ? stated : Math.max(line, stated);
            }
            height = Math.min(Integer.MAX_VALUE / 2, height + Math.max(1, tall));
            x = 0;
        }

        private int lineHeight(RtfStyle style) {
            return (int) Math.round((style == null ? 24 : style.size()) * LINE * dpi / HALF_POINTS);
        }

        private static RtfStyle first(RtfParagraph paragraph) {
            return paragraph.content().stream().filter(RtfRun.class::isInstance).map(c -> ((RtfRun) c).style()).findFirst().orElse(null);
        }

        private int twips(int value) {
            return (int) Math.round((double) value * dpi / TWIPS);
        }
    }

    /** Width of a character as a part of the font's height, by Segoe UI; full for the scripts of East Asia. */
    private static double width(int c, RtfStyle style) {
        double width;
        if (wide(c)) {
            width = 1;
        } else if (monospaced(style.font().name())) {
            width = 0.6;
        } else if (c < 128 && NARROW.indexOf(c) >= 0) {
            width = 0.29;
        } else if (c < 128 && WIDE.indexOf(c) >= 0) {
            width = 0.85;
        } else if (Character.isUpperCase(c)) {
            width = 0.64;
        } else {
            width = Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC ? 0.57 : 0.54;
        }
        return style.bold() ? width * 1.07 : width;
    }

    private static boolean monospaced(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.startsWith("consolas") || name.startsWith("courier") || name.startsWith("lucida console");
    }

    /** East Asian scripts, which also break lines at every character. */
    static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0x20000 && c <= 0x3FFFD;
    }
}
