package org.mintmark.core.check.sku;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveEdition;

/** An edition's id names a folder and an ISO, which must stay inside the build folder and apart from each other. */
final class EditionIdRule extends Rule {

    EditionIdRule() {
        super("sku.edition.invalid", "Mintmark: an edition's id names its folder and its ISO on Windows, Linux and macOS");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        Map<String, String> known = new TreeMap<>();
        for (EffectiveEdition edition : context.sku().editions()) {
            String id = edition.id() == null ? "" : edition.id();
            String same = known.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
            if (!NameRule.valid(id)) {
                issues.accept(context.issue(code(), Severity.ERROR, (id.isEmpty() ? "An edition has no id" : "The edition '" + id
                        + "' can't name a folder and an ISO everywhere") + ": " + NameRule.WHAT, "editions/" + id));
            } else if (same != null) {
                issues.accept(context.issue(code(), Severity.ERROR, "The editions " + same + " and " + id
                        + " share a folder where letters of either case are the same: rename one of them.", "editions/" + id));
            }
        }
    }
}
