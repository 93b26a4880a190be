package org.mintmark.workspace.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mintmark.core.Product;
import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.work.Diagnostics;
import org.mintmark.core.work.Diagnostics.Part;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Gathers what is known of this workbench and of some SKUs. */
public final class DiagnosticParts {

    private static final int DOCTOR_SECONDS = 30;

    private DiagnosticParts() {
    }

    /** Runs the doctor and reads logs, so not in the user's thread. */
    public static List<Part> of(List<IFile> skus, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path cache = CacheFolder.of(System.getenv());
        List<Part> parts = new ArrayList<>();
        parts.add(Diagnostics.text("versions.txt", Messages.partVersions, versions())); //$NON-NLS-1$
        parts.add(Diagnostics.text("doctor.txt", Messages.partDoctor, doctor(cache))); //$NON-NLS-1$
        progress.worked(1);
        parts.add(Diagnostics.file("error.log", Messages.partErrors, Platform.getLogFileLocation().toPath())); //$NON-NLS-1$
        parts.add(Diagnostics.file("mintmark.log", Messages.partLog, cache.resolve("mintmark.log"))); //$NON-NLS-1$ //$NON-NLS-2$
        String journal = WorkJournal.get().entries().stream().map(e -> e.toLine() + "\n").collect(Collectors.joining()); //$NON-NLS-1$
        parts.add(Diagnostics.text("journal.txt", Messages.partJournal, journal)); //$NON-NLS-1$
        for (IFile sku : skus) {
            parts.add(Diagnostics.file(sku.getProject().getName() + "/" + sku.getName(), NLS.bind(Messages.partSku, sku.getName()), sku.getLocation().toPath())); //$NON-NLS-1$
        }
        return parts;
    }

    private static String versions() {
        String head = "Mintmark " + Product.VERSION + "\nJava " + Runtime.version() + "\n" + Stream.of("os.name", "os.version", "os.arch") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                .map(System::getProperty).collect(Collectors.joining(" ")) + "\n\n"; //$NON-NLS-1$ //$NON-NLS-2$
        Bundle[] bundles = FrameworkUtil.getBundle(DiagnosticParts.class).getBundleContext().getBundles();
        return head + Stream.of(bundles).sorted(Comparator.comparing(Bundle::getSymbolicName)).map(b -> b.getSymbolicName() + " " + b.getVersion() + "\n") //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining());
    }

    private static String doctor(Path cache) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(CommandLine.command(cache, "doctor")).redirectErrorStream(true); //$NON-NLS-1$
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8")); //$NON-NLS-1$ //$NON-NLS-2$
        Process process = builder.start();
        process.getOutputStream().close();
        process.onExit().completeOnTimeout(null, DOCTOR_SECONDS, TimeUnit.SECONDS).thenAccept(ended -> {
            if (ended == null) {
                process.destroyForcibly();
            }
        });
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
