package org.mintmark.core.report;

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

    private static final String KEEP_DATA = "Reset\\reset.cmd, run from a Windows PE prompt, makes the disks anew. With /keepdata it leaves data partitions "
            + "alone and refuses disks whose layout differs, where the vendor's recovery application deletes all data on the disk.";

    /** The page, UTF-8. */
    public byte[] toHtml() {
        HtmlPage page = new HtmlPage(title).paragraph(kind.vendorCaptured() ? "kind vendor" : "kind", kind.text(), kind.meaning());
        page.raw("<table>\n").row("ISO", iso).row("Volume label", label).row("Profile", profile)
                .row("Size", String.format(Locale.ROOT, "%,d bytes", bytes)).digestRow("SHA-256", sha256)
                .row("Result", "verified: every file was read back and equals the manifest");
        tools.forEach(tool -> page.row("Tool", tool));
        page.raw("</table>\n");
        if (!notices.isEmpty()) {
            page.heading("Notices").raw("<ul>\n");
            notices.forEach(n -> page.raw("<li>" + HtmlPage.escape(n) + "</li>\n"));
            page.raw("</ul>\n");
        }
        if (files.stream().anyMatch(f -> f.path().equalsIgnoreCase("Reset/reset.cmd"))) {
            page.heading("Factory reset").raw("<p>" + HtmlPage.escape(KEEP_DATA) + "</p>\n");
        }
        page.heading("Files").raw("<table>\n<tr><th>Path</th><th>Bytes</th><th>From</th></tr>\n");
        for (MediaEntry file : files) {
            page.raw("<tr><td>" + HtmlPage.escape(file.path()) + "</td><td class=\"n\">" + String.format(Locale.ROOT, "%,d", file.size())
                    + "</td><td>" + HtmlPage.escape(file.origin()) + "</td></tr>\n");
        }
        return page.raw("</table>\n").toBytes();
    }
}
