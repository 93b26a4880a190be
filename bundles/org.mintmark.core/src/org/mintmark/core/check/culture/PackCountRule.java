package org.mintmark.core.check.culture;

import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.LanguagePack;
import org.mintmark.core.resolve.EffectiveEdition;

/** A pack brings two folders: one of the culture, one of its parent. */
final class PackCountRule extends LanguagePackRule {

    private static final int PAIR = 2;

    PackCountRule() {
        super("culture.language-pack.count", PROCEDURE + ", step 4: copy both folders, such as ES and ES-ES");
    }

    @Override
    void look(CheckContext context, EffectiveEdition edition, List<LanguagePack> packs, boolean all, Consumer<Issue> issues) {
        for (LanguagePack pack : packs) {
            if (pack.folders().size() != PAIR) {
                String has = pack.folders().isEmpty() ? "no folder" : pack.folders().size() + " folders (" + String.join(", ", pack.folders()) + ")";
                issues.accept(new Issue(code(), Severity.WARNING, "The language pack " + pack.path().getFileName() + " has " + has
                        + " in its Server Recovery folder where two are expected; all are copied: compare it with the vendor's medium.", pack.path(), location(edition)));
            }
        }
    }
}
