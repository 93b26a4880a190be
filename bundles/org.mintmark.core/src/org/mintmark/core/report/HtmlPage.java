package org.mintmark.core.report;

import java.nio.charset.StandardCharsets;

/** A self-contained page in the look that all reports share: no script, nothing fetched, light and dark. */
public final class HtmlPage {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1c2430; background: #fff }
            h1 { font-size: 1.5rem } .kind { border-left: .4rem solid #b25a00; padding: .5rem 1rem; background: #fff5e8 }
            .kind.vendor, .good { border-left: .4rem solid #1a7f4b; padding: .5rem 1rem; background: #e9f7ef }
            .bad { border-left: .4rem solid #b3261e; padding: .5rem 1rem; background: #fdeceb }
            table { border-collapse: collapse; width: 100% }
            td, th { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid #d8dee6; vertical-align: top }
            td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap } code { font-size: .85em; word-break: break-all }
            pre { white-space: pre-wrap; background: #f3f5f8; padding: .5rem 1rem; overflow-wrap: anywhere } img { max-width: 100% }
            ins { background: #d9f2e3; text-decoration: none } del { background: #fbdedb }
            @media (prefers-color-scheme: dark) { body { color: #e3e8ef; background: #12161c }
            .kind, .kind.vendor, .good, .bad, pre { background: #1d242e } td, th { border-color: #2c3541 }
            ins { background: #1f4a32 } del { background: #5a2320 } }
            """;

    private final StringBuilder html = new StringBuilder();

    /** Begins a page with its title as heading. */
    public HtmlPage(String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escape(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escape(title)).append("</h1>\n");
    }

    /** Adds marked-up text as it is. */
    public HtmlPage raw(String markup) {
        html.append(markup);
        return this;
    }

    /** A paragraph of one of the style's classes. */
    public HtmlPage paragraph(String style, String strong, String text) {
        html.append("<p class=\"").append(style).append("\"><strong>").append(escape(strong)).append("</strong><br>").append(escape(text)).append("</p>\n");
        return this;
    }

    /** A heading of the second level. */
    public HtmlPage heading(String text) {
        html.append("<h2>").append(escape(text)).append("</h2>\n");
        return this;
    }

    /** A table row of a name and a value. */
    public HtmlPage row(String name, String value) {
        html.append("<tr><th scope=\"row\">").append(escape(name)).append("</th><td>").append(escape(value)).append("</td></tr>\n");
        return this;
    }

    /** A row whose value is a digest. */
    public HtmlPage digestRow(String name, String digest) {
        html.append("<tr><th scope=\"row\">").append(escape(name)).append("</th><td><code>").append(escape(digest)).append("</code></td></tr>\n");
        return this;
    }

    /** The page, UTF-8. */
    public byte[] toBytes() {
        return (html + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Text as mark-up shows it. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
