package org.mintmark.core.report;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.verify.Manifest;
import org.mintmark.core.verify.Verification;

/** Shows what reading a medium back has found, as {@code mintmark/verify/1} or as a page. */
public final class VerificationReport {

    private VerificationReport() {
    }

    /** As JSON. */
    public static ObjectNode json(Verification result, String path) {
        ObjectNode json = Json.object("mintmark/verify/1").put("path", path).put("medium", result.medium()).put("label", result.label())
                .put("valid", result.valid()).put("sha256", result.sha256()).put("manifestSha256", result.manifestSha256())
                .put("bytes", result.bytes()).put("files", files(result)).put("structureCompared", result.structure());
        ArrayNode problems = json.putArray("problems");
        result.problems().forEach(p -> problems.addObject().put("code", p.code()).put("severity", p.error() ? "error" : "warning")
                .put("path", p.path()).put("message", p.message()));
        return json;
    }

    /** As a self-contained page, UTF-8. */
    public static byte[] html(Verification result) {
        HtmlPage page = new HtmlPage("Verification of " + result.name()).paragraph(result.valid() ? "good" : "bad",
                result.valid() ? "Verified" : "Not verified", summary(result));
        page.raw("<table>\n").row("Medium", result.medium()).row("Volume label", result.label())
                .row("Read", String.format(Locale.ROOT, "%,d bytes", result.bytes())).row("Files in the manifest", String.valueOf(files(result)))
                .digestRow("SHA-256 of the medium", result.sha256()).digestRow("SHA-256 of its manifest", result.manifestSha256());
        page.raw("</table>\n");
        if (!result.problems().isEmpty()) {
            page.heading("Problems").raw("<table>\n<tr><th>Code</th><th>Severity</th><th>What</th></tr>\n");
            result.problems().forEach(p -> page.raw("<tr><td><code>" + HtmlPage.escape(p.code()) + "</code></td><td>"
                    + (p.error() ? "error" : "warning") + "</td><td>" + HtmlPage.escape(p.message()) + "</td></tr>\n"));
            page.raw("</table>\n");
        }
        result.manifest().ifPresent(manifest -> {
            page.heading("Files").raw("<table>\n<tr><th>Path</th><th>Bytes</th><th>SHA-256</th></tr>\n");
            for (Manifest.Entry file : manifest.files()) {
                page.raw("<tr><td>" + HtmlPage.escape(file.path()) + "</td><td class=\"n\">" + String.format(Locale.ROOT, "%,d", file.size())
                        + "</td><td><code>" + HtmlPage.escape(file.sha256()) + "</code></td></tr>\n");
            }
            page.raw("</table>\n");
        });
        return page.toBytes();
    }

    /** What was compared, in a sentence. */
    public static String summary(Verification result) {
        if (!result.valid()) {
            long errors = result.problems().stream().filter(p -> p.error()).count();
            return errors == 1 ? "One error was found." : errors + " errors were found.";
        }
        return "All " + files(result) + " files equal the manifest" + (result.structure()
                ? ", and every byte outside the files is what it must be."
                : result.medium().equals("iso") ? "; the bytes outside the files were not compared." : ".");
    }

    private static int files(Verification result) {
        return result.manifest().map(m -> m.files().size()).orElse(0);
    }
}
