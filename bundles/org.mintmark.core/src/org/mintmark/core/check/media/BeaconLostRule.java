package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootImageFile;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveEdition;

/** A boot image that an overlay puts in the kit's place must launch what the kit's launches. */
final class BeaconLostRule extends Rule {

    BeaconLostRule() {
        super("media.beacon.lost", PROCEDURE + ", step 1: the beacon starts by itself");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.sku().editions()) {
            Optional<PartnerKit> kitFiles = context.needsMedia() ? context.kit(edition) : Optional.empty();
            Optional<BootImageFile> boot = kitFiles.isPresent() ? BootImageFile.of(edition, kitFiles.get()) : Optional.empty();
            if (boot.isEmpty() || boot.get().replaced().isEmpty()) {
                continue;
            }
            Optional<BootFacts> kit = context.analysis().images().facts(boot.get().replaced().get(), boot.get().index());
            Optional<BootFacts> own = context.analysis().images().facts(boot.get().file(), boot.get().index());
            if (kit.isPresent() && own.isPresent()) {
                List<String> kept = own.get().launch().programs().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
                kit.get().launch().programs().stream().filter(c -> !kept.contains(c.toLowerCase(Locale.ROOT))).findFirst()
                        .ifPresent(lost -> issues.accept(new Issue(code(), Severity.ERROR, "The boot image of the overlay no longer launches '" + lost
                                + "', which the partner kit's does: add that line to its winpeshl.ini or startnet.cmd.", boot.get().file(),
                                "editions/" + edition.id())));
            }
        }
    }
}
