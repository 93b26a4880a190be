package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.model.behavior.WizardCulture;

/** Windows compares folder names without case, so two spellings are one folder on the disc. */
final class FolderDuplicateRule extends Rule {

    FolderDuplicateRule() {
        super("culture.folder.duplicate", PROCEDURE + ", step 4: one folder a culture; Windows compares names without case");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        Map<String, Path> seen = new HashMap<>();
        for (Path folder : AssetFolders.own(context.sku())) {
            Path before = seen.putIfAbsent(WizardCulture.key(folder.getFileName().toString()), folder);
            if (before != null) {
                String tag = WizardCulture.canonical(folder.getFileName().toString());
                String used = folder.getFileName().toString().equals(tag) ? tag : before.getFileName().toString();
                issues.accept(new Issue(code(), Severity.ERROR, "The folders " + before.getFileName() + " and " + folder.getFileName()
                        + " are one culture, and only " + used + " is used: move their files together.", folder, "cultures/" + tag));
            }
        }
    }
}
