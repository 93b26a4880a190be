package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Arrays;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.culture.HelpFacts;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** A help book says its language; another than its folder's is a mix-up of files. */
final class ChmLanguageRule extends AssetRule {

    /** Spanish in the traditional sort order is still Spain's. */
    private static final int SPANISH_TRADITIONAL = 0x040A;

    ChmLanguageRule() {
        super(AssetKind.RESTART_HELP, "culture.chm.language", "HTML Help's file format, #SYSTEM record 4; MS-LCID");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        HelpFacts facts = context.assets().help(asset.file());
        int language = facts.language() & 0xFFFF;
        boolean same = language == asset.culture().lcid() || language == SPANISH_TRADITIONAL && asset.culture() == WizardCulture.ES_ES;
        if (facts.problem().isEmpty() && !same) {
            issues.accept(issue(context.releaseError(), asset, "says its language is " + name(language) + " and not " + asset.culture().tag()
                    + ": compile it with Language=" + hex(asset.culture().lcid()) + " or put the right file there."));
        }
    }

    private static String name(int language) {
        Optional<WizardCulture> culture = Arrays.stream(WizardCulture.values()).filter(c -> c.lcid() == language).findFirst();
        return culture.map(c -> c.tag() + " (" + hex(language) + ")").orElse(hex(language));
    }

    private static String hex(int language) {
        return String.format(Locale.ROOT, "0x%04x", language);
    }
}
