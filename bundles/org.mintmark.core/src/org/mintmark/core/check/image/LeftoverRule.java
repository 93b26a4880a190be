package org.mintmark.core.check.image;

import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;

/** Files of the factory that must not ship. */
final class LeftoverRule extends ImageRule {

    LeftoverRule() {
        super("image.leftover", "Preparing the Image for Deployment, step 1; Creating and Customizing the Image (WinSAT, cfg.ini)");
    }

    @Override
    void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        for (String path : facts.leftovers()) {
            if (!excluded(path, context)) {
                issues.accept(context.issue(code(), Severity.ERROR, "The factory image still has " + path + ", which must not ship: delete it before sysprep, or"
                        + " add \\" + path + " to the capture's exclusions.", "capture"));
            }
        }
        for (String path : facts.reported()) {
            issues.accept(context.issue(code(), Severity.NOTICE, "The factory image has " + path
                    + " with setup's logs and perhaps its answers: look whether they may ship.", "capture"));
        }
    }

    /** Whether the SKU leaves a path out of its capture. */
    static boolean excluded(String path, CheckContext context) {
        return !context.sku().capture().imported() && context.sku().capture().exclusions().stream()
                .anyMatch(e -> e.replace('/', '\\').replaceAll("^\\\\+", "").equalsIgnoreCase(path));
    }
}
