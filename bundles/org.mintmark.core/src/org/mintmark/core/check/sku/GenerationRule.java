package org.mintmark.core.check.sku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.model.Generation;

/** Kit, boot image and factory image must be of the SKU's Essentials generation; images tell theirs by their version. */
final class GenerationRule extends Rule {

    GenerationRule() {
        super("sku.generation.mismatch", PROCEDURE + ", step 1: the ADK's Windows PE belongs to its release");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Generation generation = context.sku().generation().value();
        if (generation == null || !context.needsMedia()) {
            return;
        }
        for (PartnerKit kit : context.kits()) {
            Optional<String> boot = kit.bootImage(null);
            if (boot.isPresent()) {
                compare(context, "The kit's boot image " + boot.get(), kit.path(boot.get()), generation, issues);
            }
        }
        if (context.imported().isPresent()) {
            for (var set : context.imported().get().sets()) {
                compare(context, "The factory image " + set.files().get(0).getFileName(), set.files().get(0), generation, issues);
            }
        }
    }

    private void compare(CheckContext context, String what, Path image, Generation wanted, Consumer<Issue> issues)
            throws IOException {
        try {
            for (WimImageInfo info : WimFile.read(image).images()) {
                Generation found = generation(info.version());
                if (found != null && found != wanted) {
                    issues.accept(context.issue(code(), Severity.ERROR, what + " is of Windows version " + info.version()
                            + ", which is " + found.getLiteral() + ", but the SKU is of generation " + wanted.getLiteral()
                            + ": use images and kit of one release.", "generation"));
                    return;
                }
            }
        } catch (FormatException e) {
            return; // the rules of images and media say what is wrong with it
        }
    }

    /** 6.2 is Server 2012, 6.3 is 2012 R2, 10.0.14393 is 2016. */
    private static Generation generation(String version) {
        for (var known : List.of(new Known("6.2.", Generation.ESSENTIALS_2012),
                new Known("6.3.", Generation.ESSENTIALS_2012_R2), new Known("10.0.14393", Generation.ESSENTIALS_2016))) {
            if (version.startsWith(known.prefix)) {
                return known.generation;
            }
        }
        return null;
    }

    private record Known(String prefix, Generation generation) {
    }
}
