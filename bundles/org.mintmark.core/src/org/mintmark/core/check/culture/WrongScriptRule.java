package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.model.AssetKind;

/** Letters that were lost on the way, or a text that is not in its culture's script. */
final class WrongScriptRule extends AssetRule {

    WrongScriptRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.wrong-script", "Unicode Standard Annex 24, scripts; code pages of Windows' languages");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        String wrong = facts.readable() ? facts.letters().wrong(asset.culture()) : null;
        if (wrong != null && !UntranslatedRule.english(context, asset, facts)) {
            issues.accept(issue(Severity.WARNING, asset, wrong + ": check the file in the language of " + asset.culture().tag() + "."));
        }
    }
}
