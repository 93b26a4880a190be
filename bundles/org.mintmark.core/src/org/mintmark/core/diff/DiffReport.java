package org.mintmark.core.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.diff.MediaDiff.Result;
import org.mintmark.core.json.Json;
import org.mintmark.core.report.HtmlPage;

/** Shows differences as {@code mintmark/diff/1} or as a page. */
public final class DiffReport {

    private DiffReport() {
    }

    /** As JSON. */
    public static ObjectNode json(Result result) {
        ObjectNode json = Json.object("mintmark/diff/1").put("one", result.one()).put("other", result.other())
                .put("equal", result.differences().isEmpty());
        ArrayNode differences = json.putArray("differences");
        for (Difference difference : result.differences()) {
            ArrayNode details = differences.addObject().put("cause", difference.cause().text()).put("change", difference.change())
                    .put("subject", difference.subject()).put("more", difference.more()).putArray("details");
            difference.details().forEach(details::add);
        }
        return json;
    }

    /** As a self-contained page, UTF-8. */
    public static byte[] html(Result result) {
        HtmlPage page = new HtmlPage(result.one() + " and " + result.other());
        if (result.differences().isEmpty()) {
            return page.paragraph("good", "Equal", "Nothing differs.").toBytes();
        }
        for (Cause cause : Cause.values()) {
            if (result.differences().stream().noneMatch(d -> d.cause() == cause)) {
                continue;
            }
            page.heading(cause.title());
            result.differences().stream().filter(d -> d.cause() == cause).forEach(d -> {
                page.raw("<p><strong>" + HtmlPage.escape(d.change()) + "</strong> <code>" + HtmlPage.escape(d.subject()) + "</code></p>\n<pre>");
                d.details().forEach(line -> page.raw(marked(line) + "\n"));
                page.raw((d.more() > 0 ? "… and " + d.more() + " more\n" : "") + "</pre>\n");
            });
        }
        return page.toBytes();
    }

    private static String marked(String line) {
        String text = HtmlPage.escape(line);
        return line.startsWith("+ ") ? "<ins>" + text + "</ins>" : line.startsWith("- ") ? "<del>" + text + "</del>" : text;
    }
}
