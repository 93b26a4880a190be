package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.WimHeader;

/** An imported image whose header can't be read belongs to no set, but would come onto the disc with the others. */
final class CorruptRule extends Rule {

    CorruptRule() {
        super("image.corrupt", "Windows Imaging File Format (WIM), the header says where everything lies");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Optional<ImportedSet> set = context.needsMedia() ? context.imported() : Optional.empty();
        for (Path file : set.map(ImportedSet::files).orElse(List.of())) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml")) {
                continue;
            }
            try {
                WimHeader.read(file);
            } catch (FormatException e) {
                issues.accept(new Issue(code(), Severity.ERROR, e.getMessage(), file, ""));
            }
        }
    }
}
