package org.mintmark.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.FrameworkUtil;

/** Makes GTK's widgets as dense as those of Windows; without effect on other systems. */
final class GtkDensity {

    /** Names a style sheet that SWT adds to its own before it makes its first widget. */
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$

    private GtkDensity() {
    }

    /** To be called before there is a display; who has named a style sheet keeps it. */
    static void apply() {
        if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(PROPERTY) != null) {
            return;
        }
        URL sheet = FrameworkUtil.getBundle(GtkDensity.class).getEntry("css/gtk.css"); //$NON-NLS-1$
        try {
            System.setProperty(PROPERTY, Path.of(URIUtil.toURI(FileLocator.toFileURL(sheet))).toString());
        } catch (IOException | URISyntaxException e) {
            ILog.get().warn(Messages.wideWidgets, e);
        }
    }
}
