package org.mintmark.cli;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import org.mintmark.core.check.Issue;
import org.mintmark.core.report.IssueList;

/** Issues as people and programs read them. */
final class IssueText {

    private IssueText() {
    }

    static String line(Issue issue) {
        return issue.severity().text() + " " + issue.code() + ": " + Shown.line(issue.message());
    }

    static void json(List<Issue> issues, ArrayNode array) {
        IssueList.add(issues, array);
    }
}
