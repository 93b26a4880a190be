package org.mintmark.core.check.image;

import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;

/** Without server backup the procedure's own test of the disc is impossible. */
final class BackupDisabledRule extends ImageRule {

    BackupDisabledRule() {
        super("image.backup-disabled", "Additional Customizations (ServerBackup\\ProviderDisabled)");
    }

    @Override
    void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        if (facts.backupDisabled().isPresent() && facts.backupDisabled().get() == 1) {
            issues.accept(context.issue(code(), Severity.WARNING, "The factory image has server backup switched off (ProviderDisabled is 1), so the guided test"
                    + " of the disc, which restores a backup, is impossible: switch it on, or test the factory reset only.", "capture"));
        }
    }
}
