package org.mintmark.core.check.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimInfo;

/** The boot image must be a readable 64-bit Windows PE with the edition's image in it. */
final class ArchitectureRule extends Rule {

    ArchitectureRule() {
        super("media.boot-image.architecture", PROCEDURE + ", step 2: any 64-bit version of Windows PE");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.sku().editions()) {
            Optional<PartnerKit> kit = context.kit(edition);
            Optional<String> boot = kit.flatMap(k -> k.bootImage(edition.bootImage().value()));
            if (context.needsMedia() && boot.isPresent()) {
                problem(kit.get().path(boot.get()), edition.bootImageIndex().value())
                        .ifPresent(message -> issues.accept(new Issue(code(), Severity.ERROR, message,
                                kit.get().path(boot.get()), "editions/" + edition.id())));
            }
        }
    }

    private static Optional<String> problem(Path image, int index) throws IOException {
        try {
            WimInfo info = WimFile.read(image);
            Optional<WimImageInfo> chosen = info.images().stream().filter(i -> i.index() == index).findFirst();
            if (chosen.isEmpty()) {
                return Optional.of("The boot image " + image.getFileName() + " has no image " + index + ": correct the edition's boot image index.");
            }
            return chosen.get().architecture() == WimImageInfo.AMD64 ? Optional.empty()
                    : Optional.of("Image " + index + " of " + image.getFileName()
                            + " is not a 64-bit Windows PE, which the 64-bit server needs: use the x64 boot image.");
        } catch (FormatException e) {
            return Optional.of(e.getMessage());
        }
    }
}
