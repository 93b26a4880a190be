package org.mintmark.core.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.culture.TextExtent;
import org.mintmark.model.AssetKind;

/** Wizard pages as one self-contained HTML page: nothing is fetched, nothing is run; the same pages give the same bytes. */
public final class PreviewHtml {

    /** By this a file is known as one of ours that may be written over. */
    public static final String GENERATOR = "<meta name=\"generator\" content=\"Mintmark preview\">";

    private final PreviewDisc disc;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> pictures = new LinkedHashMap<>();

    private PreviewHtml(PreviewDisc disc) {
        this.disc = disc;
    }

    /** One page, large. */
    public static byte[] page(PreviewDisc disc, WizardPage page) {
        PreviewHtml html = new PreviewHtml(disc);
        html.begin("Preview for " + page.client().tag(), List.of(page));
        html.out.append("<main id=\"main\">\n");
        html.card(page, false);
        return html.end();
    }

    /** All pages, a card a culture. */
    public static byte[] contactSheet(PreviewDisc disc, List<WizardPage> pages) {
        PreviewHtml html = new PreviewHtml(disc);
        html.begin("Contact sheet", pages);
        html.overview(pages);
        html.out.append("<main id=\"main\" class=\"sheet\">\n");
        pages.forEach(p -> html.card(p, true));
        return html.end();
    }

    private void begin(String what, List<WizardPage> pages) {
        String name = disc.sku().isEmpty() ? disc.label() : disc.sku();
        for (WizardPage page : pages) {
            if (page.picture() != null && page.picture().shown()) {
                pictures.putIfAbsent(picture(page).sha256(), Html.data("image/png", page.picture().content()));
            }
        }
        PageGeometry g = pages.get(0).geometry();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append(GENERATOR).append("\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n<title>")
                .append(Html.escape(what + " \u00b7 " + name)).append("</title>\n<style>\n").append(PreviewStyle.of(g));
        pictures.forEach((sha, data) -> out.append(".p").append(sha, 0, 12).append("{background-image:url(").append(data).append(")}\n"));
        out.append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the pages</a>\n<header>\n<h1>")
                .append(Html.escape(disc.name().isEmpty() ? name : disc.name())).append(" <small>").append(Html.escape(what)).append("</small></h1>\n<dl class=\"facts\">");
        fact("SKU", disc.sku());
        fact("Revision", disc.revision());
        fact("Edition", disc.edition());
        fact("Kind of medium", disc.kind());
        fact("Label", disc.label());
        fact("Drawn from", disc.built() ? "ISO, SHA-256 " + disc.iso() : "the working folder");
        out.append("</dl>\n<p class=\"note\">").append(PageGeometry.NOTE)
                .append(" A larger picture is assumed to be cropped from its upper left. Fonts are those of this machine where it has no others.</p>\n</header>\n");
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            out.append("<div><dt>").append(name).append("</dt><dd>").append(Html.escape(value)).append("</dd></div>");
        }
    }

    private void overview(List<WizardPage> pages) {
        out.append("<nav aria-label=\"Cultures\"><ul>");
        for (WizardPage p : pages) {
            out.append("<li><a class=\"").append(mood(p)).append("\" href=\"#").append(p.client().tag()).append("\">").append(p.client().tag())
                    .append("<span> ").append(Html.escape(p.state())).append("</span></a></li>");
        }
        out.append("</ul></nav>\n");
    }

    /** How a badge is coloured. */
    private static String mood(WizardPage p) {
        return switch (p.choice()) {
            case NONE, UNDEFINED -> "bad";
            case FALLBACK -> p.problems().isEmpty() ? "other" : "warn";
            case EXACT -> p.problems().isEmpty() ? "good" : "warn";
        };
    }

    private void card(WizardPage p, boolean small) {
        String tag = p.client().tag();
        out.append("<article class=\"card\" id=\"").append(tag).append("\" aria-labelledby=\"h-").append(tag).append("\">\n<h2 id=\"h-").append(tag).append("\">")
                .append(tag).append(" <small>").append(Html.escape(ClientCulture.language(tag))).append("</small> <span class=\"badge ").append(mood(p)).append("\">")
                .append(Html.escape(p.state())).append("</span></h2>\n");
        out.append("<p class=\"of\">").append(Html.escape(medium())).append("</p>\n<div class=\"").append(small ? "frame small" : "frame").append("\">");
        wizard(p);
        out.append("</div>\n<p class=\"lines\">").append(Html.escape(p.wizardLine())).append("<br>").append(Html.escape(p.instructionsLine())).append("</p>\n");
        assets(p);
        extents(p);
        if (!p.missingFonts().isEmpty()) {
            out.append("<p class=\"warning\">Fonts that Windows does not bring along, so others are shown: ")
                    .append(Html.escape(String.join(", ", p.missingFonts()))).append("</p>\n");
        }
        if (!p.problems().isEmpty()) {
            out.append("<ul class=\"problems\">");
            p.problems().forEach(x -> out.append("<li>").append(Html.escape(x)).append("</li>"));
            out.append("</ul>\n");
        }
        help(p);
        out.append("</article>\n");
    }

    /** Whose page it is, for a card that is cut out of its sheet. */
    private String medium() {
        List<String> parts = new ArrayList<>(List.of(disc.sku(), disc.revision().isEmpty() ? "" : "revision " + disc.revision(),
                disc.edition().isEmpty() ? "" : "edition " + disc.edition(), disc.kind(), disc.label()));
        if (disc.built()) {
            parts.add("ISO " + disc.iso().substring(0, 12));
        }
        parts.add("geometry assumed");
        parts.removeIf(String::isEmpty);
        return String.join(" \u00b7 ", parts);
    }

    /** The wizard's page itself, in Windows' colours whatever the reader's theme. */
    private void wizard(WizardPage p) {
        String lang = p.folder().isEmpty() ? "en" : p.folder();
        out.append("<div class=\"wizard\"><div class=\"heading\">").append(p.title()).append("</div>");
        PagePicture picture = p.picture();
        if (picture != null && picture.shown()) {
            String label = "ServerImage.png, " + picture.facts().width() + " by " + picture.facts().height() + " pixels" + (picture.cropped() ? ", cropped" : "");
            out.append("<div class=\"picture p").append(picture(p).sha256(), 0, 12).append(picture.cropped() ? " cropped" : "")
                    .append("\" role=\"img\" aria-label=\"").append(label).append("\"></div>");
        } else {
            out.append("<div class=\"picture none\">").append(picture == null ? "no picture" : "the picture cannot be shown").append("</div>");
        }
        out.append("<div class=\"text\" tabindex=\"0\" role=\"region\" aria-label=\"Instructions for ").append(p.client().tag()).append("\" lang=\"")
                .append(Html.escape(lang)).append("\">").append(RtfHtml.of(p.instructions())).append("</div><div class=\"helplink\">")
                .append(p.help().book() ? "Help" : "Help on the web").append("</div></div>");
    }

    private static PageAsset picture(WizardPage p) {
        return p.assets().get(AssetKind.SERVER_IMAGE.ordinal());
    }

    private void assets(WizardPage p) {
        out.append("<table><caption>Files</caption>");
        for (PageAsset a : p.assets()) {
            out.append("<tr><th scope=\"row\">").append(a.kind().getLiteral()).append("</th><td>").append(Html.escape(a.state())).append("</td><td><code>")
                    .append(a.shortDigest()).append("</code></td></tr>");
        }
        out.append("</table>\n");
    }

    private void extents(WizardPage p) {
        if (p.extents().isEmpty()) {
            return;
        }
        out.append("<table class=\"extents\"><caption>Scrolling, estimated</caption><tr>");
        p.extents().forEach(e -> out.append("<th scope=\"col\">").append(e.dpi()).append(" dpi</th>"));
        out.append("</tr><tr>");
        for (TextExtent e : p.extents()) {
            out.append("<td>").append(e.screens() <= 1 ? "none" : String.format(Locale.ROOT, "%.1f screens", e.screens())).append("<br><span>").append(e.content())
                    .append(" of ").append(e.visible()).append(" px</span></td>");
        }
        out.append("</tr></table>\n");
    }

    private void help(WizardPage p) {
        Optional<String> page = p.help().page().paragraphs().isEmpty() ? Optional.empty() : Optional.of(RtfHtml.of(p.help().page()));
        if (page.isPresent()) {
            out.append("<details><summary>").append(Html.escape(p.help().line())).append("</summary><div class=\"topic\" tabindex=\"0\" role=\"region\" aria-label=\"Help page for ")
                    .append(p.client().tag()).append("\">").append(page.get()).append("</div></details>\n");
        } else {
            out.append("<p class=\"lines\">").append(Html.escape(p.help().line())).append("</p>\n");
        }
    }

    private byte[] end() {
        return out.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
