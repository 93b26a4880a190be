package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.media.PartnerKit;

/** The demo's stand-in kit must not ship. */
final class StandInRule extends Rule {

    StandInRule() {
        super("media.partner-kit.stand-in", "Mintmark: the demo's kit is no vendor's");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (PartnerKit kit : context.needsMedia() ? context.kits() : List.<PartnerKit>of()) {
            if (kit.standIn()) {
                issues.accept(new Issue(code(), context.releaseError(), "The partner kit is the stand-in of the demo: use the Server Recovery folder of the partner CD.",
                        kit.folder(), ""));
            }
        }
    }
}
