package org.mintmark.core.check.culture;

import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.LanguagePack;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveEdition;

/** A translated wizard that shows English instructions. */
final class CustomizationMissingRule extends LanguagePackRule {

    CustomizationMissingRule() {
        super("culture.customization.missing", PROCEDURE + ", step 4: each language has its customization folder");
    }

    @Override
    void look(CheckContext context, EffectiveEdition edition, List<LanguagePack> packs, boolean all, Consumer<Issue> issues) {
        for (LanguagePack pack : packs) {
            boolean branded = pack.culture().isEmpty() || edition.cultures().stream()
                    .filter(c -> c.tag().equals(pack.culture().get().tag())).anyMatch(c -> c.assets().stream().anyMatch(EffectiveAsset::present));
            if (!branded) {
                String tag = pack.culture().get().tag();
                issues.accept(context.issue(code(), Severity.WARNING, "The wizard speaks the language of " + tag
                        + " but the instructions stay English: put the three files into customization/" + tag + ".", "cultures/" + tag));
            }
        }
    }
}
