package org.mintmark.core.check.image;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.ImportedSet;

/** An import holds two images, the system drive's and the system reserved partition's, whatever their names. */
final class SystemReservedRule extends Rule {

    SystemReservedRule() {
        super("image.system-reserved.missing", PROCEDURE + ", step 2: two images must be captured");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Optional<ImportedSet> set = context.needsMedia() ? context.imported() : Optional.empty();
        if (set.isEmpty() || set.get().sets().isEmpty()) {
            return;
        }
        int images = set.get().sets().stream().mapToInt(s -> s.info().images().size()).sum();
        if (images < 2) {
            issues.accept(new Issue(code(), Severity.ERROR, "The imported set holds only one image, but the system drive's and the system reserved partition's are needed: copy everything that GenDiskXML wrote.",
                    set.get().folder(), ""));
        }
    }
}
