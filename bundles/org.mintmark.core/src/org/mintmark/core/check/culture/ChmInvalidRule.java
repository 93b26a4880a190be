package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.HelpFacts;
import org.mintmark.model.AssetKind;

/** A help book that cannot be opened. */
final class ChmInvalidRule extends AssetRule {

    ChmInvalidRule() {
        super(AssetKind.RESTART_HELP, "culture.chm.invalid", PROCEDURE + ", step 4: RestartHelp.chm; HTML Help's file format");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        HelpFacts facts = context.assets().help(asset.file());
        if (!facts.problem().isEmpty()) {
            issues.accept(issue(Severity.ERROR, asset, "is damaged: " + facts.problem() + " Compile it anew."));
        }
    }
}
