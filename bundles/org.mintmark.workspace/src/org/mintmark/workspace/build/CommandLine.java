package org.mintmark.workspace.build;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.mintmark.core.run.WorkerLine;
import org.mintmark.engine.io.Digests;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Finds the command line that belongs to this workbench: the flat jars in {@code lib} of the product. Where there are none, as
 * when a developer starts it, the classes of the same bundles from wherever they are.
 */
final class CommandLine {

    private static final List<String> ROOTS = List.of("org.mintmark.cli", "org.mintmark.natives"); //$NON-NLS-1$ //$NON-NLS-2$

    private CommandLine() {
    }

    /**
     * The command that starts a worker.
     *
     * @param cache where the worker's class data is kept
     */
    static List<String> worker(Path cache) throws IOException {
        Optional<Path> lib = lib();
        if (lib.isEmpty()) {
            return WorkerLine.of(String.join(File.pathSeparator, bundles()), Optional.empty());
        }
        Path list = lib.get().resolve("classpath"); //$NON-NLS-1$
        List<String> jars = Files.readAllLines(list).stream().map(j -> lib.get().resolve(j).toString()).toList();
        String key = Digests.sha256((String.join("\n", jars) + Files.getLastModifiedTime(list) + Runtime.version()).getBytes(StandardCharsets.UTF_8)).substring(0, 16); //$NON-NLS-1$
        Path archive = Files.isWritable(Files.createDirectories(cache)) ? cache.resolve("worker-" + key + ".jsa") : null; //$NON-NLS-1$ //$NON-NLS-2$
        return WorkerLine.of(String.join(File.pathSeparator, jars), Optional.ofNullable(archive));
    }

    /** The command that runs another one of the command line's. */
    static List<String> command(Path cache, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(worker(cache));
        line.removeLast();
        line.addAll(List.of(arguments));
        return line;
    }

    private static Optional<Path> lib() throws IOException {
        Location install = Platform.getInstallLocation();
        if (install == null || install.getURL() == null) {
            return Optional.empty();
        }
        try {
            Path lib = Path.of(URIUtil.toURI(install.getURL())).resolve("lib"); //$NON-NLS-1$
            return Files.isRegularFile(lib.resolve("classpath")) ? Optional.of(lib) : Optional.empty(); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            throw new IOException(Messages.noCommandLine, e);
        }
    }

    /** The bundles of the command line and all they are wired to. */
    private static Collection<String> bundles() throws IOException {
        Set<Bundle> found = new LinkedHashSet<>();
        for (String root : ROOTS) {
            Bundle bundle = Platform.getBundle(root);
            if (bundle == null) {
                throw new IOException(Messages.noCommandLine);
            }
            add(bundle, found);
        }
        Set<String> path = new LinkedHashSet<>();
        for (Bundle bundle : found) {
            path.add(place(bundle));
        }
        return path;
    }

    private static void add(Bundle bundle, Set<Bundle> found) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring != null && found.add(bundle)) {
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                add(wire.getProvider().getBundle(), found);
            }
        }
    }

    /** Where a bundle's classes are: the root of one of them. */
    private static String place(Bundle bundle) throws IOException {
        if (bundle.getBundleId() != 0) {
            for (String resource : bundle.adapt(BundleWiring.class).listResources("/", "*.class", //$NON-NLS-1$ //$NON-NLS-2$
                    BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                URL url = FileLocator.resolve(bundle.getResource(resource));
                String text = url.toString();
                if (text.startsWith("file:") && text.endsWith(resource)) { //$NON-NLS-1$
                    return Path.of(URI.create(text.substring(0, text.length() - resource.length()).replace(" ", "%20"))).toString(); //$NON-NLS-1$ //$NON-NLS-2$
                }
                break;
            }
        }
        return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IOException(Messages.noCommandLine)).getPath();
    }
}
