package org.mintmark.ui.help;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where the handbook's pages are. */
public final class Handbook {

    /** Where reading begins. */
    public static final String START = "index.html"; //$NON-NLS-1$

    private static final String BUNDLE = "org.mintmark.ui"; //$NON-NLS-1$

    private Handbook() {
    }

    /**
     * Address of a page.
     *
     * @param topic name of the page, with or without an anchor
     * @throws IOException where the installation is not whole
     */
    public static URI page(String topic) throws IOException {
        String[] parts = topic.split("#", 2); //$NON-NLS-1$
        URI page = folder().resolve(parts[0]).toUri();
        return parts.length == 1 ? page : URI.create(page + "#" + parts[1]); //$NON-NLS-1$
    }

    /** In the bundle; where that is a folder of the sources, beside it. */
    private static Path folder() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL packed = bundle.getEntry("handbook/"); //$NON-NLS-1$
        return packed != null ? Path.of(URI.create(FileLocator.toFileURL(packed).toString().replace(" ", "%20"))) //$NON-NLS-1$ //$NON-NLS-2$
                : FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath().toRealPath().resolve("../../docs/handbook").normalize(); //$NON-NLS-1$
    }
}
