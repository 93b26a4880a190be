package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.Change.RenameChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.model.behavior.WizardCulture;

/** The wizard looks for exactly three names. */
final class AssetNameRule extends Rule {

    AssetNameRule() {
        super("culture.asset.name", PROCEDURE + ", step 4: the file names must match exactly");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (Path folder : AssetFolders.own(context.sku())) {
            String tag = folder.getFileName().toString();
            if (WizardCulture.of(tag).isEmpty()) {
                continue;
            }
            for (AssetFolders.Misnamed file : AssetFolders.misnamed(folder)) {
                String right = file.kind().getLiteral();
                issues.accept(new Issue(code(), Severity.ERROR, "The file " + file.file().getFileName() + " of " + tag
                        + " is not called exactly " + right + ", so the wizard does not find it: rename it.", file.file(), "cultures/" + tag)
                        .with(new Fix("Rename " + file.file() + " to " + right, List.of(new RenameChange(file.file(), right)))));
            }
        }
    }
}
