package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCapture;

/** There must be something to capture or to import. */
final class MissingRule extends Rule {

    MissingRule() {
        super("image.missing", PROCEDURE + ", step 2");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        EffectiveCapture capture = context.sku().capture();
        if (capture == null || capture.source().value() == null) {
            issues.accept(context.issue(code(), Severity.ERROR,
                    "The SKU has no factory images: set capture source to a disk image, or import what GenDiskXML wrote.",
                    "capture"));
            return;
        }
        Path source = capture.source().value().path();
        if (!capture.imported() || source == null) {
            return;
        }
        if (!Files.isDirectory(source)) {
            issues.accept(new Issue(code(), Severity.ERROR, "The imported folder " + source
                    + " does not exist: correct the path or copy GenDiskXML's output there.", capture.source().file(), "capture/source"));
        } else if (context.imported().isPresent() && context.imported().get().sets().isEmpty()) {
            issues.accept(new Issue(code(), Severity.ERROR, "The imported folder " + source
                    + " holds no .wim or .swm file: name the folder that GenDiskXML wrote to.", source, ""));
        }
    }
}
