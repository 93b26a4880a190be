package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.model.SealedFile;

/**
 * An imported set must be the one whose digests the model holds. Sizes are compared at once and digests where they are
 * known without reading; a build compares every byte that it copies.
 */
final class SealedRule extends Rule {

    SealedRule() {
        super("image.set.changed", "Mintmark: an imported set is one sealed unit");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia() || context.imported().isEmpty()) {
            return;
        }
        ImportedSet set = context.imported().get();
        Path model = context.sku().capture().owner();
        if (context.sku().capture().sealed().isEmpty()) {
            issues.accept(new Issue(code(), Severity.WARNING,
                    "The imported set is not sealed: 'mintmark check --fix' records its digests in the model.", model, "capture/sealed")
                            .with(SealFix.of(context, set)));
            return;
        }
        for (SealedFile sealed : context.sku().capture().sealed()) {
            Path file = set.folder().resolve(String.valueOf(sealed.getName()));
            if (set.files().stream().noneMatch(f -> f.getFileName().toString().equals(sealed.getName()))) {
                issues.accept(changed(model, sealed.getName() + " is missing from the imported set"));
            } else if (differs(context, file, sealed)) {
                issues.accept(changed(model, sealed.getName() + " is not the file that was imported"));
            }
        }
        for (Path file : set.files()) {
            if (ImportedSet.sealed(context.sku().capture(), file).isEmpty()) {
                issues.accept(changed(model, file.getFileName() + " does not belong to the imported set"));
            }
        }
    }

    private static boolean differs(CheckContext context, Path file, SealedFile sealed) throws IOException {
        if (Files.size(file) != sealed.getSize()) {
            return true;
        }
        Optional<String> known = context.digests().knownSha256(file);
        return known.isPresent() && !known.get().equals(sealed.getSha256());
    }

    private Issue changed(Path model, String what) {
        return new Issue(code(), Severity.ERROR,
                what + ": restore it from GenDiskXML's output, or clear capture sealed and import the set anew.", model, "capture/sealed");
    }
}
