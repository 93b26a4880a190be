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

/** Imported images must be readable: one that has no header belongs to no set, but would come onto the disc with the others. */
final class CorruptRule extends Rule {

    CorruptRule() {
        super("image.corrupt", "Windows Imaging File Format (WIM), the header says where everything lies");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        if (!context.unreadable().isEmpty()) {
            issues.accept(new Issue(code(), Severity.ERROR, context.unreadable(), context.sku().capture().source().value().path(), ""));
        }
        Optional<ImportedSet> set = context.imported();
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
