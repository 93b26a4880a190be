package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.core.media.ImportedSet;

/** A vendor's disk.xml goes with the images of its own set only; ours is no vendor's. */
final class MixedRule extends Rule {

    private static final int LIMIT = 16 << 20;

    MixedRule() {
        super("image.set.mixed", "Mintmark: an imported set is one sealed unit");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia() || context.imported().isEmpty() || context.imported().get().diskXml().isEmpty()) {
            return;
        }
        ImportedSet set = context.imported().get();
        Path diskXml = set.diskXml().get();
        if (Files.size(diskXml) <= LIMIT && DiskXml.isOurs(Files.readAllBytes(diskXml))) {
            issues.accept(new Issue(code(), Severity.ERROR,
                    "The imported disk.xml was written by Mintmark, not by GenDiskXML: a self-captured set is not imported, set capture mode to capture.",
                    diskXml, ""));
        }
    }
}
