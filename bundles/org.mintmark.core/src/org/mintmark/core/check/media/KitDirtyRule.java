package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;

/** A kit with images in Reset is another SKU's disc. */
final class KitDirtyRule extends Rule {

    KitDirtyRule() {
        super("media.partner-kit.dirty", PROCEDURE + ", step 3: Reset receives this SKU's images");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (PartnerKit kit : context.needsMedia() ? context.kits() : List.<PartnerKit>of()) {
            List<String> foreign = kit.foreignImages();
            if (!foreign.isEmpty()) {
                issues.accept(new Issue(code(), Severity.ERROR, "The partner kit already holds " + String.join(", ", foreign)
                        + ", so it is another SKU's disc: copy the Server Recovery folder from the partner CD again.", kit.folder(), ""));
            }
        }
    }
}
