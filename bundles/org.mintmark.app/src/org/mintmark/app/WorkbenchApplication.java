package org.mintmark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench, on the fleet that the command line names if it names one. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        // the JDK decodes JPEG pictures, and must not open a connection to the display beside SWT's
        System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
        Location location = Platform.getInstanceLocation();
        if (!claim(location)) {
            System.err.println("mintmark: " + NLS.bind(Messages.workspaceInUse, location == null ? "" : location.getURL().getPath())); //$NON-NLS-1$ //$NON-NLS-2$
            return 3;
        }
        GtkDensity.apply();
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new MintmarkWorkbenchAdvisor(fleet()));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            location.release();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    /** Takes the workspace for this process; isLocked() would also be true where another one has it. */
    private static boolean claim(Location location) throws Exception {
        return location != null && (location.isSet() || location.set(location.getDefault(), false)) && location.lock();
    }

    /** The first argument that is a folder. */
    private static Optional<Path> fleet() {
        return Stream.of(Platform.getApplicationArgs()).filter(a -> !a.startsWith("-")).map(Path::of).filter(Files::isDirectory) //$NON-NLS-1$
                .map(p -> p.toAbsolutePath().normalize()).findFirst();
    }
}
