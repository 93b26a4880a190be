package org.mintmark.core.check.culture;

import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.model.behavior.WizardCulture;

/** The en-us folder must always be there: every client without a folder of its own culture falls back to it. */
final class EnglishRule extends Rule {

    EnglishRule() {
        super("culture.en-us.missing", PROCEDURE + ", step 4: you must always have the en-us folder");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        boolean english = context.sku().cultures().stream().filter(c -> c.tag().equals(WizardCulture.EN_US.tag()))
                .anyMatch(c -> c.assets().stream().anyMatch(a -> a.present()));
        if (context.needsMedia() && !english) {
            issues.accept(context.issue(code(), Severity.ERROR,
                    "There is no en-US branding, to which every other culture falls back: put the three files into customization/en-US.",
                    "cultures/en-US"));
        }
    }
}
