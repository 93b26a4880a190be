package org.mintmark.core.check.culture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.LanguagePack;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.model.behavior.WizardCulture;

/** Instructions in a language that the wizard itself does not speak. */
final class PackMissingRule extends LanguagePackRule {

    PackMissingRule() {
        super("culture.language-pack.missing", PROCEDURE + ", step 4: for each language copy both folders of its language pack");
    }

    @Override
    void look(CheckContext context, EffectiveEdition edition, List<LanguagePack> packs, boolean all, Consumer<Issue> issues) {
        if (!all || edition.partnerKit().value() == null) {
            return; // said where the folder is missing; without a kit there is no wizard yet
        }
        for (EffectiveCulture culture : edition.cultures()) {
            Optional<WizardCulture> known = WizardCulture.of(culture.tag());
            boolean english = culture.tag().equals(WizardCulture.EN_US.tag());
            boolean branded = culture.assets().stream().anyMatch(EffectiveAsset::present);
            if (known.isPresent() && !english && branded && packs.stream().noneMatch(p -> p.culture().equals(known))) {
                issues.accept(context.issue(code(), Severity.WARNING, "There is no language pack for " + culture.tag()
                        + ", so its instructions appear in an English wizard: add the pack to the edition " + edition.id() + ".", "cultures/" + culture.tag()));
            }
        }
    }
}
