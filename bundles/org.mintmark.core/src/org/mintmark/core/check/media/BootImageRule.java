package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveEdition;

/** The key that the customer makes boots Windows PE. */
final class BootImageRule extends Rule {

    BootImageRule() {
        super("media.boot-image.missing", PROCEDURE + ", step 1");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.sku().editions()) {
            Optional<PartnerKit> kit = context.kit(edition);
            if (context.needsMedia() && kit.isPresent() && kit.get().bootImage(edition.bootImage().value()).isEmpty()) {
                String declared = edition.bootImage().value();
                issues.accept(new Issue(code(), Severity.ERROR, "The partner kit has no " + (declared == null ? "boot.wim" : declared)
                        + ", from which the server starts into recovery: use a complete kit or correct the edition's boot image.",
                        kit.get().folder(), "editions/" + edition.id()));
            }
        }
    }
}
