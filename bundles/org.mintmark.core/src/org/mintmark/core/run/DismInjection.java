package org.mintmark.core.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.driver.InjectedPackage;
import org.mintmark.engine.io.AtomicFile;

/**
 * Puts packages into the driver store of a boot image with Windows' DISM (learn.microsoft.com, "DISM driver servicing command-line
 * options"). Not tested: no Windows was at hand when it was written. Needs an administrator.
 */
final class DismInjection implements DriverInjector {

    private static final int POLL_MILLIS = 200;
    private static final int LAST_WORDS = 2000;

    @Override
    public void inject(Path source, int image, Path target, List<InjectedPackage> packages, NativeWorkers.Listener listener,
            IProgressMonitor monitor) throws IOException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            throw new WorkerException("DISM exists on Windows only: build without --driver-engine dism.");
        }
        Path mount = Files.createTempDirectory(target.toAbsolutePath().getParent(), "mount");
        try (AtomicFile file = AtomicFile.create(target)) {
            Files.copy(source, file.path(), StandardCopyOption.REPLACE_EXISTING);
            listener.progress("Mount the boot image", 0, 0);
            dism(monitor, "/Mount-Image", "/ImageFile:" + file.path(), "/Index:" + image, "/MountDir:" + mount);
            boolean complete = false;
            try {
                for (InjectedPackage each : packages) {
                    for (String inf : each.infs()) {
                        listener.progress("Add " + each.id(), 0, 0);
                        dism(monitor, "/Image:" + mount, "/Add-Driver", "/Driver:" + each.folder().resolve(inf));
                    }
                }
                complete = true;
            } finally {
                listener.progress("Write the boot image", 0, 0);
                dism(null, "/Unmount-Image", "/MountDir:" + mount, complete ? "/Commit" : "/Discard");
            }
            file.commit();
        } finally {
            Files.deleteIfExists(mount);
        }
    }

    private static void dism(IProgressMonitor monitor, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("dism.exe", "/English"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("mintmark-dism", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            process.getOutputStream().close();
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor != null && monitor.isCanceled()) {
                    process.destroy();
                    throw new OperationCanceledException();
                }
            }
            if (process.exitValue() != 0) {
                String text = new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1).strip();
                throw new WorkerException("DISM failed with code " + process.exitValue() + " at " + arguments[0] + ": "
                        + text.substring(Math.max(0, text.length() - LAST_WORDS)).replaceAll("\\s+", " "));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
