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

/** A kit whose digest was accepted must not change unnoticed. */
final class KitChangedRule extends Rule {

    KitChangedRule() {
        super("media.partner-kit.changed", "Mintmark: content outside the SKU is bound by its digest");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.sku().editions()) {
            String accepted = edition.partnerKitDigest().value();
            Optional<PartnerKit> kit = context.kit(edition);
            if (context.needsMedia() && accepted != null && !accepted.isBlank() && kit.isPresent()
                    && !accepted.equals(kit.get().digest(context.digests()))) {
                issues.accept(new Issue(code(), Severity.WARNING, "The partner kit is not the one whose digest the edition " + edition.id()
                        + " holds: restore it, or accept it by setting partnerKitDigest to " + kit.get().digest(context.digests()) + ".",
                        kit.get().folder(), "editions/" + edition.id()));
            }
        }
    }
}
