package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.Locations.Located;

/** Every disc needs the Server Recovery folder of the partner CD. */
final class KitMissingRule extends Rule {

    KitMissingRule() {
        super("media.partner-kit.missing", PROCEDURE + ", step 3");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        for (EffectiveEdition edition : context.sku().editions()) {
            Effective<Located> kit = edition.partnerKit();
            if (kit.value() == null) {
                issues.accept(context.issue(code(), Severity.ERROR, "The edition " + edition.id()
                        + " has no partner kit: set partnerKit to the Server Recovery folder of the partner CD.", "editions/" + edition.id()));
            } else if (kit.value().path() != null && context.kit(edition).isEmpty()) {
                issues.accept(new Issue(code(), Severity.ERROR, "The partner kit " + kit.value().path()
                        + " does not exist: correct the path or copy the Server Recovery folder there.", kit.file(), "editions/" + edition.id()));
            }
        }
    }
}
