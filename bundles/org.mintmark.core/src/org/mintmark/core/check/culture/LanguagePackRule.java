package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.culture.LanguagePack;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.Locations.Located;

/** A rule about the language packs of the editions. */
abstract class LanguagePackRule extends Rule {

    LanguagePackRule(String code, String source) {
        super(code, source);
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        for (EffectiveEdition edition : context.sku().editions()) {
            List<LanguagePack> packs = new ArrayList<>();
            boolean all = true;
            for (Effective<Located> pack : edition.languagePacks()) {
                boolean there = pack.value().path() != null && Files.isDirectory(pack.value().path());
                all &= there;
                if (there) {
                    packs.add(context.assets().pack(pack.value().path()));
                }
            }
            look(context, edition, packs, all, issues);
        }
    }

    /**
     * Looks at the packs of one edition.
     *
     * @param packs those whose folders are there
     * @param all whether none is missing
     */
    abstract void look(CheckContext context, EffectiveEdition edition, List<LanguagePack> packs, boolean all, Consumer<Issue> issues) throws IOException;

    static String location(EffectiveEdition edition) {
        return "editions/" + edition.id();
    }
}
