package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.Profile;

/** A release ships only images that came from GenDiskXML. */
final class NotShippableRule extends Rule {

    NotShippableRule() {
        super("media.kind.not-shippable", "Mintmark: only images from GenDiskXML are known to work with the vendor's recovery application");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.needsMedia() && context.profile() == Profile.RELEASE && context.sku().capture() != null
                && !context.sku().capture().imported()) {
            issues.accept(context.issue(code(), Severity.ERROR,
                    "A release needs images from GenDiskXML, but this SKU captures its own: import a vendor capture, or build without --profile release for the lab.",
                    "capture/mode"));
        }
    }
}
