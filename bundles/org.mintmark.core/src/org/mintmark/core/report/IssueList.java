package org.mintmark.core.report;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.Issue;
import org.mintmark.core.json.Json;

/** Issues for programs, as {@code mintmark/check/1}, and as a page. */
public final class IssueList {

    private IssueList() {
    }

    /** As JSON. */
    public static ObjectNode json(List<Issue> issues) {
        ObjectNode json = Json.object("mintmark/check/1");
        add(issues, json.putArray("issues"));
        return json;
    }

    /** As a file, UTF-8. */
    public static byte[] file(List<Issue> issues) {
        return Json.pretty(json(issues));
    }

    /** Adds them to an array, as every JSON of ours shows issues. */
    public static void add(List<Issue> issues, ArrayNode array) {
        issues.forEach(i -> array.addObject().put("code", i.code()).put("severity", i.severity().text()).put("message", i.message())
                .put("path", i.path().toString()).put("location", i.location()).put("fixable", i.fix().isPresent()));
    }

    /** As a self-contained page, UTF-8. */
    public static byte[] html(String title, List<Issue> issues) {
        boolean errors = issues.stream().anyMatch(Issue::stopsBuild);
        HtmlPage page = new HtmlPage(title).paragraph(errors ? "bad" : "good", errors ? "Errors stop a build" : "Nothing stops a build",
                issues.isEmpty() ? "The checks found nothing." : issues.size() == 1 ? "The checks found one thing." : "The checks found " + issues.size() + " things.");
        if (!issues.isEmpty()) {
            page.raw("<table>\n<tr><th>Severity</th><th>Code</th><th>What to do</th><th>Where</th></tr>\n");
            issues.forEach(i -> page.raw("<tr><td>" + i.severity().text() + "</td><td><code>" + HtmlPage.escape(i.code()) + "</code></td><td>"
                    + HtmlPage.escape(i.message()) + "</td><td>" + HtmlPage.escape(i.location()) + "</td></tr>\n"));
            page.raw("</table>\n");
        }
        return page.toBytes();
    }
}
