package org.mintmark.core.check.culture;

import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.model.behavior.WizardCulture;

/** The wizard knows 19 cultures; a folder of another is never looked at. */
final class UnsupportedRule extends Rule {

    UnsupportedRule() {
        super("culture.unsupported", PROCEDURE + ", step 4: supported culture names");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        for (EffectiveCulture culture : context.sku().cultures()) {
            if (WizardCulture.of(culture.tag()).isEmpty()) {
                issues.accept(new Issue(code(), Severity.WARNING, "The wizard does not know the culture '" + culture.tag()
                        + "': rename its folder to one of the 19 supported names, such as es-ES, or remove it.", culture.file(),
                        "cultures/" + culture.tag()));
            }
        }
    }
}
