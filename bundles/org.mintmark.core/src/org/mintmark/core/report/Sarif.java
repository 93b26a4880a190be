package org.mintmark.core.report;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.Product;
import org.mintmark.core.check.Check;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.json.Json;

/** Issues as SARIF 2.1.0 (OASIS), which code hosting sites show. */
public final class Sarif {

    private Sarif() {
    }

    /** One run with its rules and results. */
    public static ObjectNode of(List<Issue> issues) {
        ObjectNode log = Json.object().put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Mintmark").put("version", Product.VERSION);
        ArrayNode rules = driver.putArray("rules");
        for (Check check : Checks.all()) {
            rules.addObject().put("id", check.code()).putObject("shortDescription").put("text", check.source());
        }
        ArrayNode results = run.putArray("results");
        for (Issue issue : issues) {
            ObjectNode result = results.addObject().put("ruleId", issue.code()).put("level", level(issue.severity()));
            result.putObject("message").put("text", issue.message());
            ObjectNode location = result.putArray("locations").addObject();
            location.putObject("physicalLocation").putObject("artifactLocation").put("uri", issue.path().toUri().toString());
            if (!issue.location().isEmpty()) {
                location.putArray("logicalLocations").addObject().put("fullyQualifiedName", issue.location());
            }
        }
        return log;
    }

    /** As a file, UTF-8. */
    public static byte[] file(List<Issue> issues) {
        return Json.pretty(of(issues));
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTICE ? "note" : severity.text();
    }
}
