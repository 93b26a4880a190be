package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCapture;

/** The disk image to capture must be there and hold what is captured. */
final class SourceRule extends Rule {

    SourceRule() {
        super("image.source", PROCEDURE + ", step 2");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        EffectiveCapture capture = context.sku().capture();
        if (!context.needsMedia() || capture == null || capture.imported() || capture.source().value() == null
                || capture.source().value().path() == null) {
            return;
        }
        Path source = capture.source().value().path();
        if (!Files.exists(source)) {
            issues.accept(new Issue(code(), Severity.ERROR, "The capture's source " + source
                    + " does not exist: correct the path or copy the disk image there.", capture.source().file(), "capture/source"));
            return;
        }
        try {
            CaptureSource.read(context.sku(), source);
        } catch (IOException e) {
            issues.accept(new Issue(code(), Severity.ERROR, e.getMessage(), capture.source().file(), "capture/source"));
        }
    }
}
