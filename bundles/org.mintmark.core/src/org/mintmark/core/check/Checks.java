package org.mintmark.core.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.core.check.culture.CultureChecks;
import org.mintmark.core.check.disk.DiskChecks;
import org.mintmark.core.check.driver.DriverChecks;
import org.mintmark.core.check.image.ImageChecks;
import org.mintmark.core.check.media.MediaChecks;
import org.mintmark.core.check.sku.SkuChecks;
import org.mintmark.engine.io.FileProblem;

/** All rules in their order, and how to run them. */
public final class Checks {

    private Checks() {
    }

    /** Every rule, in the order in which results are shown. */
    public static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.addAll(SkuChecks.list());
        checks.addAll(DiskChecks.list());
        checks.addAll(ImageChecks.list());
        checks.addAll(CultureChecks.list());
        checks.addAll(DriverChecks.list());
        checks.addAll(MediaChecks.list());
        return List.copyOf(checks);
    }

    /** Runs rules on one SKU; the first rule whose files can't be read says so as an issue of its own code. */
    public static List<Issue> run(List<Check> checks, CheckContext context) {
        List<Issue> issues = new ArrayList<>();
        for (Check check : checks) {
            try {
                check.run(context, issues::add);
            } catch (IOException e) {
                String sentence = FileProblem.sentence(e);
                if (issues.stream().noneMatch(i -> i.message().equals(sentence))) {
                    issues.add(context.issue(check.code(), Severity.ERROR, sentence, ""));
                }
            }
        }
        return List.copyOf(issues);
    }
}
