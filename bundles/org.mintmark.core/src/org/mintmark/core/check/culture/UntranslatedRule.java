package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** Instructions with the English text in another culture's folder. */
final class UntranslatedRule extends AssetRule {

    /** Names of products may differ, the sentences around them do not. */
    private static final double SAME = 0.6;

    UntranslatedRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.untranslated", PROCEDURE + ", step 4: the files of a culture are in its language");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        Optional<TextFacts> english = english(context);
        if (english.isPresent() && untranslated(asset, facts, english.get())) {
            issues.accept(issue(Severity.WARNING, asset, (facts.text().equals(english.get().text()) ? "has the same text as en-US"
                    : "has nearly the same text as en-US") + ": translate it, or remove the folder so that en-US is used."));
        }
    }

    private static Optional<TextFacts> english(CheckContext context) throws IOException {
        Optional<Path> file = context.sku().cultures().stream().filter(c -> c.tag().equals(WizardCulture.EN_US.tag()))
                .map(c -> c.asset(AssetKind.RESTART_INSTRUCTIONS)).filter(EffectiveAsset::present).map(EffectiveAsset::file).findFirst();
        return file.isPresent() ? Optional.of(context.assets().text(file.get())) : Optional.empty();
    }

    private static boolean untranslated(Found asset, TextFacts facts, TextFacts english) {
        return asset.culture() != WizardCulture.EN_US && !facts.text().isEmpty()
                && (facts.text().equals(english.text()) || facts.words().common(english.words()) >= SAME);
    }

    /** Whether a text is the English one though its culture is another. */
    static boolean english(CheckContext context, Found asset, TextFacts facts) throws IOException {
        Optional<TextFacts> english = english(context);
        return english.isPresent() && untranslated(asset, facts, english.get());
    }
}
