package org.mintmark.core.check.sku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;

/** Two SKUs of a fleet must not have the same id. */
final class DuplicateIdRule extends Rule {

    DuplicateIdRule() {
        super("sku.id.duplicate", "Mintmark: outputs and labels are named by the id");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().id().isEmpty()) {
            return;
        }
        List<Path> others = context.fleet().files(context.sku().id()).stream()
                .filter(f -> !f.equals(context.sku().file())).toList();
        if (!others.isEmpty()) {
            issues.accept(context.issue(code(), Severity.ERROR, "The id '" + context.sku().id() + "' is also the id of "
                    + others.get(0) + ": rename one of them with 'mintmark rename'.", "id"));
        }
    }
}
