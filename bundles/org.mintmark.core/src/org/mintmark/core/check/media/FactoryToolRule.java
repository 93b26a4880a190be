package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;

/** The factory tool is left out of the disc; this says so. */
final class FactoryToolRule extends Rule {

    FactoryToolRule() {
        super("media.gendiskxml.present", PROCEDURE + ", step 3: remove GenDiskXML.exe");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (PartnerKit kit : context.needsMedia() ? context.kits() : List.<PartnerKit>of()) {
            for (String file : kit.genDiskXml()) {
                issues.accept(new Issue(code(), Severity.NOTICE, file + " of the partner kit is left out of the disc, as the procedure demands.",
                        kit.folder(), file));
            }
        }
    }
}
