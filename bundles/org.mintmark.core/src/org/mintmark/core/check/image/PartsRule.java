package org.mintmark.core.check.image;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.engine.wim.WimSet;

/** All parts of a split set must be there. */
final class PartsRule extends Rule {

    PartsRule() {
        super("image.parts.incomplete", "Windows Imaging File Format, header: part number and total parts of one GUID");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia() || context.imported().isEmpty()) {
            return;
        }
        for (WimSet set : context.imported().get().sets()) {
            if (!set.complete()) {
                String missing = set.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
                issues.accept(new Issue(code(), Severity.ERROR, "The set of " + set.files().get(0).getFileName() + " has "
                        + set.info().parts() + " parts, but part " + missing + " is missing: copy it into the folder.",
                        set.files().get(0), ""));
            }
        }
    }
}
