package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.LanguagePack;
import org.mintmark.core.resolve.EffectiveEdition;

/** Packs that share a parent, such as Portuguese, bring the same folder; only identical files can be merged. */
final class PackConflictRule extends LanguagePackRule {

    PackConflictRule() {
        super("culture.language-pack.conflict", PROCEDURE + ", step 4; .NET Framework: pt-BR and pt-PT, zh-HK and zh-TW share their parents");
    }

    @Override
    void look(CheckContext context, EffectiveEdition edition, List<LanguagePack> packs, boolean all, Consumer<Issue> issues) throws IOException {
        Map<String, Path> files = new HashMap<>();
        Map<String, LanguagePack> owners = new HashMap<>();
        for (LanguagePack pack : packs) {
            Path root = pack.root();
            TreeSet<String> conflicts = new TreeSet<>();
            LanguagePack other = null;
            for (String file : pack.files()) {
                String key = file.toLowerCase(Locale.ROOT);
                Path before = files.putIfAbsent(key, root.resolve(file));
                if (before == null) {
                    owners.put(key, pack);
                } else if (!context.assets().sha256(before).equals(context.assets().sha256(root.resolve(file)))) {
                    conflicts.add(file);
                    other = owners.get(key);
                }
            }
            if (other != null) {
                issues.accept(new Issue(code(), Severity.ERROR, "The language packs " + other.path().getFileName() + " and " + pack.path().getFileName()
                        + " both have " + conflicts.first() + (conflicts.size() > 1 ? " and " + (conflicts.size() - 1) + " more" : "")
                        + " with different content: put them on discs of different editions.", pack.path(), location(edition)));
            }
        }
    }
}
