package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.driver.InjectedPackage;

/** The port of what puts drivers into boot images. */
interface DriverInjector {

    /**
     * Writes a copy of a boot image with exactly these packages; those that were injected before are gone.
     *
     * @param source the WIM, which stays as it is
     * @param image number of the image, from 1
     * @param target appears when it is complete
     * @throws WorkerException when anything fails; the message is a sentence
     */
    void inject(Path source, int image, Path target, List<InjectedPackage> packages, NativeWorkers.Listener listener, IProgressMonitor monitor)
            throws IOException;
}
