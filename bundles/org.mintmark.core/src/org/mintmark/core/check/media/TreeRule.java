package org.mintmark.core.check.media;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.ResetFiles;
import org.mintmark.core.media.TargetCapacity;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.resolve.Effective;

/** The disc as a whole: different files for one path, paths that are too long, more than the medium holds. */
final class TreeRule extends Rule {

    private static final int JOLIET_NAME = 103;
    private static final int WINDOWS_PATH = 240;

    TreeRule() {
        super("media.name.collision", "Joliet Specification, 103 characters a name; Windows compares names without case");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        for (EffectiveEdition edition : context.sku().editions()) {
            if (missingFolders(edition, issues)) {
                continue;
            }
            MediaTree tree = new MediaTreeBuilder(context.digests(), context.assets()::files).build(context.sku(), edition,
                    context.kit(edition).orElse(null), ResetFiles.known(context.sku()));
            String location = "editions/" + edition.id();
            tree.collisions().forEach(message -> issues.accept(context.issue(code(), Severity.ERROR, message, location)));
            for (MediaEntry entry : tree.entries()) {
                String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
                if (name.length() > JOLIET_NAME || entry.path().length() > WINDOWS_PATH) {
                    issues.accept(new Issue("media.path.too-long", Severity.ERROR, "The path " + entry.path() + " has a name of "
                            + name.length() + " and in all " + entry.path().length() + " characters, a disc allows " + JOLIET_NAME
                            + " and " + WINDOWS_PATH + ": shorten it.", entry.source(), location));
                }
            }
            long capacity = TargetCapacity.bytes(edition.target().value());
            if (tree.bytes() > capacity) {
                issues.accept(context.issue("media.too-large", Severity.ERROR, "The files of the disc have " + tree.bytes()
                        + " bytes, a " + edition.target().value().getLiteral() + " holds " + capacity
                        + ": choose a larger target, fewer language packs, or compress the images better.", location));
            }
        }
    }

    private static boolean missingFolders(EffectiveEdition edition, Consumer<Issue> issues) {
        boolean missing = false;
        List<Effective<Located>> folders = new ArrayList<>(edition.languagePacks());
        folders.addAll(edition.overlays());
        for (Effective<Located> folder : folders) {
            if (folder.value().path() != null && !Files.isDirectory(folder.value().path())) {
                issues.accept(new Issue(edition.languagePacks().contains(folder) ? "culture.language-pack.missing" : "media.overlay.missing",
                        Severity.ERROR, "The folder " + folder.value().path() + " does not exist: correct the path or copy it there.",
                        folder.file(), "editions/" + edition.id()));
                missing = true;
            }
        }
        return missing;
    }
}
