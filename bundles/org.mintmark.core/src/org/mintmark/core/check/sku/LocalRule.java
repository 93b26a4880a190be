package org.mintmark.core.check.sku;

import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;

/** A locally administered server is reset from the product's own media. */
public final class LocalRule extends Rule {

    /** What the procedure says of such a server. */
    public static final String MESSAGE = "The server is administered locally and needs no recovery DVD: a reset is a new installation from the product media, and partner customizations are lost.";

    LocalRule() {
        super("sku.local-needs-no-media", PROCEDURE + ", Locally administered server");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        if (context.sku().isLocal() && !context.sku().isFamily()) {
            issues.accept(context.issue(code(), Severity.NOTICE, MESSAGE, "administration"));
        }
    }
}
