package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.ImportedSet;

/** The recovery recreates the disks from disk.xml. */
final class DiskXmlRule extends Rule {

    DiskXmlRule() {
        super("media.disk-xml.missing", PROCEDURE + ", step 3: copy the disk.xml file");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Optional<ImportedSet> set = context.needsMedia() ? context.imported() : Optional.empty();
        if (set.isPresent() && !set.get().sets().isEmpty() && set.get().diskXml().isEmpty()) {
            issues.accept(new Issue(code(), Severity.ERROR, "The imported set has no disk.xml: copy everything that GenDiskXML wrote.",
                    set.get().folder(), ""));
        }
    }
}
