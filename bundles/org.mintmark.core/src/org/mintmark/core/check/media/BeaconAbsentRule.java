package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootImageFile;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveEdition;

/** The server has no screen, so Windows PE must start the recovery program by itself. */
final class BeaconAbsentRule extends Rule {

    BeaconAbsentRule() {
        super("media.beacon.absent", PROCEDURE + ", step 1: the beacon starts by itself");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.sku().editions()) {
            Optional<PartnerKit> kitFiles = context.needsMedia() ? context.kit(edition) : Optional.empty();
            Optional<BootImageFile> boot = kitFiles.isPresent() ? BootImageFile.of(edition, kitFiles.get()) : Optional.empty();
            Optional<BootFacts> facts = boot.isPresent() ? context.analysis().images().facts(boot.get().file(), boot.get().index()) : Optional.empty();
            if (facts.isPresent() && facts.get().launch().programs().isEmpty()) {
                issues.accept(new Issue(code(), context.releaseError(), "The boot image " + boot.get().file().getFileName()
                        + " opens nothing but a prompt, which nobody sees on a server without a screen: add the recovery program to winpeshl.ini or startnet.cmd.",
                        boot.get().file(), "editions/" + edition.id()));
            }
        }
    }
}
