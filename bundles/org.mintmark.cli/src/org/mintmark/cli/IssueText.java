package org.mintmark.cli;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import org.mintmark.core.check.Issue;

/** Issues as people and programs read them. */
final class IssueText {

    private IssueText() {
    }

    static String line(Issue issue) {
        return issue.severity().text() + " " + issue.code() + ": " + issue.message();
    }

    static void json(List<Issue> issues, ArrayNode array) {
        issues.forEach(i -> array.addObject().put("code", i.code()).put("severity", i.severity().text()).put("message", i.message())
                .put("path", i.path().toString()).put("location", i.location()).put("fixable", i.fix().isPresent()));
    }
}
