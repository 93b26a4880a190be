package org.mintmark.core.check.sku;

import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;

/** Reports what kept the SKU from being resolved as it says; one instance a code. */
final class ResolutionRule extends Rule {

    private final Severity severity;
    private final String location;

    ResolutionRule(String code, Severity severity, String location) {
        super(code, "Mintmark: inheritance and named locations");
        this.severity = severity;
        this.location = location;
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        context.sku().problems().stream().filter(p -> p.code().equals(code()))
                .forEach(p -> issues.accept(new Issue(code(), severity, p.message(), p.file(), location)));
    }
}
