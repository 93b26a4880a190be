package org.mintmark.core.check.image;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Depth;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;

/** Without server backup the procedure's own test of the disc is impossible. */
final class BackupDisabledRule extends Rule {

    BackupDisabledRule() {
        super("image.backup-disabled", "Additional Customizations (ServerBackup\\ProviderDisabled)");
    }

    @Override
    public Depth depth() {
        return Depth.DEEP;
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        Optional<ImageFacts> found = context.image();
        if (found.isPresent()) {
            check(found.get(), context, issues);
        }
    }

    private void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        if (facts.backupDisabled().isPresent() && facts.backupDisabled().get() == 1) {
            issues.accept(context.issue(code(), Severity.WARNING, "The factory image has server backup switched off (ProviderDisabled is 1), so the guided test"
                    + " of the disc, which restores a backup, is impossible: switch it on, or test the factory reset only.", "capture"));
        }
    }
}
