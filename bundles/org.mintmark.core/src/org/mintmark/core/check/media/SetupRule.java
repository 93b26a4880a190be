package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.PartnerKit;

/** The customer starts setup.exe from the disc. */
final class SetupRule extends Rule {

    SetupRule() {
        super("media.setup-exe.missing", PROCEDURE + ", step 6: the customer starts setup.exe");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (PartnerKit kit : context.needsMedia() ? context.kits() : List.<PartnerKit>of()) {
            if (kit.find("setup.exe").isEmpty()) {
                issues.accept(new Issue(code(), Severity.ERROR, "The partner kit " + kit.folder()
                        + " has no setup.exe: name the Server Recovery folder of the partner CD itself.", kit.folder(), ""));
            }
        }
    }
}
