package org.mintmark.core.rehearse;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.report.HtmlPage;

/** Shows what rehearsals and boot tests have shown, as {@code mintmark/rehearsal/1} or as a page. */
public final class RehearsalReport {

    private RehearsalReport() {
    }

    /** As JSON. */
    public static ObjectNode json(Rehearsal result) {
        ObjectNode json = Json.object("mintmark/rehearsal/1").put("medium", result.medium()).put("sha256", result.sha256())
                .put("result", result.outcome().name().toLowerCase(Locale.ROOT)).put("diskBytes", result.diskBytes()).put("keepData", result.keepData());
        ArrayNode partitions = json.putArray("partitions");
        result.partitions().forEach(p -> partitions.addObject().put("number", p.number()).put("role", p.role()).put("offset", p.offset())
                .put("size", p.size()).put("action", p.action()).put("image", p.image()).put("entries", p.entries()).put("differences", p.differences()));
        list(json, "proven", result.proven());
        list(json, "unproven", result.unproven());
        list(json, "problems", result.problems());
        return json;
    }

    /** A boot test as JSON; the screenshot is left out. */
    public static ObjectNode json(BootTest.Result result) {
        return Json.object().put("firmware", result.firmware().name().toLowerCase(Locale.ROOT))
                .put("outcome", result.outcome().name().toLowerCase(Locale.ROOT)).put("starts", result.starts()).put("seconds", result.seconds());
    }

    private static void list(ObjectNode json, String name, List<String> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    /** As a self-contained page, UTF-8; boot tests with their screens. */
    public static byte[] html(String title, List<Rehearsal> rehearsals, List<BootTest.Result> boots) {
        HtmlPage page = new HtmlPage("Rehearsal of " + title);
        for (Rehearsal result : rehearsals) {
            String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
            page.paragraph(switch (result.outcome()) {
                case PASSED -> "good";
                case PARTIAL -> "kind";
                case FAILED -> "bad";
            }, "Factory reset " + outcome, result.keepData() ? "Data partitions were to be kept. A layout that differs is refused here, where the vendor's recovery application deletes all data on the disk." : "All partitions were made anew.");
            section(page, "Problems", result.problems());
            section(page, "Proven", result.proven());
            section(page, "Not proven", result.unproven());
            page.heading("Partitions").raw("<table>\n<tr><th>Number</th><th>Role</th><th>Start</th><th>Bytes</th><th>What was done</th><th>Image</th>"
                    + "<th>Compared</th><th>Different</th></tr>\n");
            result.partitions().forEach(p -> page.raw("<tr><td class=\"n\">" + p.number() + "</td><td>" + HtmlPage.escape(p.role()) + "</td><td class=\"n\">"
                    + number(p.offset()) + "</td><td class=\"n\">" + number(p.size()) + "</td><td>" + HtmlPage.escape(p.action()) + "</td><td>"
                    + HtmlPage.escape(p.image()) + "</td><td class=\"n\">" + number(p.entries()) + "</td><td class=\"n\">" + number(p.differences())
                    + "</td></tr>\n"));
            page.raw("</table>\n").raw("<table>\n").row("Virtual disk", number(result.diskBytes()) + " bytes").digestRow("SHA-256 of the ISO", result.sha256())
                    .raw("</table>\n");
        }
        for (BootTest.Result boot : boots) {
            page.heading("Start under " + (boot.firmware() == Emulator.Firmware.BIOS ? "SeaBIOS" : "OVMF (UEFI)"))
                    .paragraph(boot.starts() ? "good" : "bad", boot.starts() ? "Started" : "Not started",
                            boot.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " after " + boot.seconds() + " s");
            if (boot.screenshot().length > 0) {
                page.raw("<img alt=\"The emulator's screen at the end\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(boot.screenshot())
                        + "\">\n");
            }
            if (!boot.serial().isBlank()) {
                page.raw("<pre>" + HtmlPage.escape(boot.serial().replaceAll("[^\\x20-\\x7E\\n]", "")) + "</pre>\n");
            }
        }
        return page.toBytes();
    }

    private static void section(HtmlPage page, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.heading(title).raw("<ul>\n");
            sentences.forEach(s -> page.raw("<li>" + HtmlPage.escape(s) + "</li>\n"));
            page.raw("</ul>\n");
        }
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
