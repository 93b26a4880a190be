package org.mintmark.core.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaKind;

/**
 * The report beside an ISO: one self-contained page, the medium's kind first, no clock and no path of the machine.
 *
 * @param title name of the SKU and edition
 * @param iso file name of the ISO
 */
public record HtmlReport(String title, String iso, String label, MediaKind kind, String profile, String sha256, long bytes,
        List<MediaEntry> files, List<String> notices, List<String> tools) {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1c2430; background: #fff }
            h1 { font-size: 1.5rem } .kind { border-left: .4rem solid #b25a00; padding: .5rem 1rem; background: #fff5e8 }
            .kind.vendor { border-color: #1a7f4b; background: #e9f7ef } table { border-collapse: collapse; width: 100% }
            td, th { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid #d8dee6; vertical-align: top }
            td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap } code { font-size: .85em; word-break: break-all }
            @media (prefers-color-scheme: dark) { body { color: #e3e8ef; background: #12161c } .kind, .kind.vendor { background: #1d242e }
            td, th { border-color: #2c3541 } }
            """;

    /** The page, UTF-8. */
    public byte[] toHtml() {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escape(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escape(title))
                .append("</h1>\n<p class=\"kind").append(kind.vendorCaptured() ? " vendor" : "").append("\"><strong>")
                .append(escape(kind.text())).append("</strong><br>").append(escape(kind.meaning())).append("</p>\n<table>\n");
        row(html, "ISO", iso);
        row(html, "Volume label", label);
        row(html, "Profile", profile);
        row(html, "Size", String.format(Locale.ROOT, "%,d bytes", bytes));
        html.append("<tr><th>SHA-256</th><td><code>").append(sha256).append("</code></td></tr>\n");
        row(html, "Result", "verified: every file was read back and equals the manifest");
        tools.forEach(tool -> row(html, "Tool", tool));
        html.append("</table>\n");
        if (!notices.isEmpty()) {
            html.append("<h2>Notices</h2>\n<ul>\n");
            notices.forEach(n -> html.append("<li>").append(escape(n)).append("</li>\n"));
            html.append("</ul>\n");
        }
        html.append("<h2>Files</h2>\n<table>\n<tr><th>Path</th><th>Bytes</th><th>From</th></tr>\n");
        for (MediaEntry file : files) {
            html.append("<tr><td>").append(escape(file.path())).append("</td><td class=\"n\">")
                    .append(String.format(Locale.ROOT, "%,d", file.size())).append("</td><td>").append(escape(file.origin())).append("</td></tr>\n");
        }
        return html.append("</table>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<tr><th>").append(escape(name)).append("</th><td>").append(escape(value)).append("</td></tr>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
