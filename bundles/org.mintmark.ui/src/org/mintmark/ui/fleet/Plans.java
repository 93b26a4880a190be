package org.mintmark.ui.fleet;

import java.io.IOException;

import org.mintmark.core.fleet.Rebuilds;
import org.mintmark.workspace.SkuChecker;
import org.mintmark.workspace.build.Workshops;

/** Plans SKUs as a build would, and remembers what it has read of their files. */
final class Plans {

    private SkuChecker checker;

    /** For one question; reads caches, so not in the user's thread. */
    synchronized Rebuilds open() throws IOException {
        checker = checker == null ? new SkuChecker() : checker;
        return Rebuilds.checked(checker.resolver(), checker.digests(), checker.knowledge(), Workshops.open().environment(false));
    }
}
