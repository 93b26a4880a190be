package org.mintmark.core.check.image;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.engine.wim.WimSet;

/** Windows PE of the product's time can't read solid images, and they can't be split. */
final class SolidRule extends Rule {

    SolidRule() {
        super("image.solid", "wimlib: solid resources need WIM version 3584, DISM of Windows 8.1 Update 1 or later");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia() || context.imported().isEmpty()) {
            return;
        }
        for (WimSet set : context.imported().get().sets()) {
            if (set.info().solid()) {
                issues.accept(new Issue(code(), Severity.ERROR, set.files().get(0).getFileName()
                        + " is a solid image, which the server's Windows PE can't read: capture it again with XPRESS or LZX.",
                        set.files().get(0), ""));
            }
        }
    }
}
