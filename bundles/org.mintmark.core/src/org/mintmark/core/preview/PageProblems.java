package org.mintmark.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveSku;

/** What checks found about the wizard's pages. */
public final class PageProblems {

    private static final String LOCATION = "cultures/";

    private PageProblems() {
    }

    /** Sentences by the culture's tag; every culture that the SKU has gets an entry. */
    public static Map<String, List<String>> of(EffectiveSku sku, List<Issue> issues) {
        Map<String, List<String>> problems = new HashMap<>();
        sku.cultures().forEach(c -> problems.put(c.tag(), new ArrayList<>()));
        for (Issue issue : issues) {
            String tag = issue.location().startsWith(LOCATION) ? issue.location().substring(LOCATION.length()) : "";
            if (issue.severity() != Severity.NOTICE && problems.containsKey(tag)) {
                problems.get(tag).add(issue.message() + " (" + issue.code() + ")");
            }
        }
        return problems;
    }
}
