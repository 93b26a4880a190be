package org.mintmark.core.preview;

import java.util.Locale;

import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfScript;
import org.mintmark.engine.rtf.RtfStyle;

/** A rich text as HTML that fetches nothing and runs nothing. */
final class RtfHtml {

    private static final int TWIPS_PER_PIXEL = 15;
    private static final double PIXELS_PER_HALF_POINT = 2.0 / 3;
    private static final int MAX_PICTURE = 4 << 20;

    private final StringBuilder out = new StringBuilder();

    private RtfHtml() {
    }

    /** The paragraphs. */
    static String of(RtfDocument document) {
        RtfHtml html = new RtfHtml();
        document.paragraphs().forEach(html::paragraph);
        return html.out.toString();
    }

    private void paragraph(RtfParagraph p) {
        RtfLayout l = p.layout();
        out.append("<p style=\"text-align:").append(l.alignment().name().toLowerCase(Locale.ROOT).replace("justified", "justify"))
                .append(";margin:").append(pixels(l.before())).append("px ").append(pixels(l.right())).append("px ").append(pixels(l.after()))
                .append("px ").append(Math.max(0, pixels(l.left()))).append("px;text-indent:").append(pixels(l.firstLine())).append("px");
        if (l.multiple() && l.lineHeight() > 0) {
            out.append(String.format(Locale.ROOT, ";line-height:%.2f", l.lineHeight() / 240.0 * 1.33));
        }
        out.append('"').append(l.rightToLeft() ? " dir=\"rtl\"" : "").append('>');
        p.item().ifPresent(item -> label(item, p));
        if (p.content().isEmpty() && p.item().isEmpty()) {
            out.append("<br>");
        }
        p.content().forEach(this::inline);
        out.append("</p>\n");
    }

    /** A label is as large as the text behind it. */
    private void label(RtfListItem item, RtfParagraph p) {
        out.append("<span class=\"label\" style=\"min-width:").append(Math.max(12, -pixels(p.layout().firstLine()))).append("px");
        p.content().stream().filter(RtfRun.class::isInstance).map(c -> ((RtfRun) c).style()).findFirst()
                .ifPresent(s -> out.append(";font-size:").append(String.format(Locale.ROOT, "%.1f", s.size() * PIXELS_PER_HALF_POINT)).append("px"));
        out.append("\">").append(Html.escape(item.label())).append("</span>");
    }

    private void inline(RtfInline inline) {
        boolean address = inline.link().matches("(?i)(https?|mailto):.*");
        if (!inline.link().isEmpty()) {
            out.append(address ? "<a rel=\"noreferrer\" href=\"" : "<span class=\"link\" title=\"").append(Html.escape(inline.link())).append("\">");
        }
        switch (inline) {
            case RtfRun run -> run(run);
            case RtfPicture picture -> picture(picture);
        }
        if (!inline.link().isEmpty()) {
            out.append(address ? "</a>" : "</span>");
        }
    }

    private void run(RtfRun run) {
        RtfStyle s = run.style();
        out.append("<span style=\"font-family:").append(Html.escape(family(s.font().name()))).append(";font-size:")
                .append(String.format(Locale.ROOT, "%.1f", s.size() * PIXELS_PER_HALF_POINT)).append("px");
        out.append(s.bold() ? ";font-weight:bold" : "").append(s.italic() ? ";font-style:italic" : "").append(s.capitals() ? ";text-transform:uppercase" : "");
        if (s.underline() || s.strike()) {
            out.append(";text-decoration:").append(s.underline() ? "underline" : "").append(s.strike() ? " line-through" : "");
        }
        if (s.script() != RtfScript.NORMAL) {
            out.append(";vertical-align:").append(s.script() == RtfScript.SUPER ? "super" : "sub").append(";font-size:smaller");
        }
        s.color().ifPresent(c -> out.append(String.format(Locale.ROOT, ";color:#%06x", c)));
        s.highlight().ifPresent(c -> out.append(String.format(Locale.ROOT, ";background:#%06x", c)));
        out.append("\">").append(Html.escape(run.shown()).replace("\n", "<br>")).append("</span>");
    }

    /** The face where the machine has it, else what looks most like it. */
    private static String family(String face) {
        String plain = face.replaceAll("[\"';{}<>\\\\]", "");
        String low = plain.toLowerCase(Locale.ROOT);
        boolean mono = low.startsWith("consolas") || low.startsWith("courier") || low.startsWith("lucida console");
        boolean serif = low.startsWith("times") || low.startsWith("georgia") || low.startsWith("cambria") || low.contains("mincho") || low.equals("simsun");
        return "'" + plain + "'," + (mono ? "'Liberation Mono',monospace" : serif ? "'Liberation Serif',serif" : "'Segoe UI','Noto Sans','DejaVu Sans',sans-serif");
    }

    private void picture(RtfPicture picture) {
        byte[] content = picture.content();
        boolean png = picture.format() == RtfPicture.Format.PNG;
        boolean sound = picture.format() == RtfPicture.Format.JPEG || png && PngReader.check(content).fatal().isEmpty();
        if (!sound || content.length > MAX_PICTURE) {
            out.append("<span class=\"placeholder\">[").append(picture.format().name()).append(" picture]</span>");
            return;
        }
        out.append("<img alt=\"picture in the text\" src=\"").append(Html.data(png ? "image/png" : "image/jpeg", content)).append('"');
        if (picture.width() > 0 && picture.height() > 0) {
            out.append(" width=\"").append(pixels(picture.width())).append("\" height=\"").append(pixels(picture.height())).append('"');
        }
        out.append('>');
    }

    private static int pixels(int twips) {
        return Math.round((float) twips / TWIPS_PER_PIXEL);
    }
}
