package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.boot.BootLaunch;
import org.mintmark.core.boot.BootLaunch.DriverInfPath;
import org.mintmark.core.driver.InjectedPackage;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimLibrary;
import org.mintmark.engine.wim.WimListing;
import org.mintmark.engine.wim.WimUpdate;

/**
 * Puts packages into {@code \Windows\OemDrivers} and lines that load them before everything else that Windows PE launches
 * (learn.microsoft.com, "Drvload Command Line Options"). An image that has exactly that already is copied byte by byte.
 */
final class LibWimInjection implements DriverInjector {

    private static final Instant NO_TIME = Instant.parse("2001-01-01T00:00:00Z");

    private final WimLibrary library;

    LibWimInjection(WimLibrary library) {
        this.library = library;
    }

    @Override
    public void inject(Path source, int image, Path target, List<InjectedPackage> packages, NativeWorkers.Listener listener,
            IProgressMonitor monitor) throws IOException {
        BootLaunch before = launch(source, image);
        Map<String, WimContent> wanted = contents(packages);
        List<DriverInfPath> lines = new ArrayList<>();
        packages.forEach(p -> p.infs().forEach(inf -> lines.add(new DriverInfPath(p.name(), inf))));
        Map<String, byte[]> scripts = before.edit(lines);
        boolean same = same(library.list(source, image, BootLaunch.DRIVERS), wanted);
        try (AtomicFile file = AtomicFile.create(target)) {
            if (same && scripts.isEmpty()) {
                Files.copy(source, file.path(), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Map<String, WimContent> additions = new TreeMap<>(same ? Map.of() : wanted);
                scripts.forEach((path, content) -> additions.put(path, WimContent.of(content)));
                library.update(new WimUpdate(source, image, file.path(), same ? List.of() : List.of(BootLaunch.DRIVERS), additions, time(source, image)),
                        p -> listener.progress(Worker.phase(p), p.bytesDone(), p.bytesTotal()), monitor);
                readBack(source, image, file.path(), before, wanted);
            }
            library.verify(List.of(file.path()), p -> listener.progress(Worker.phase(p), p.bytesDone(), p.bytesTotal()), monitor);
            file.commit();
        }
    }

    private BootLaunch launch(Path wim, int image) throws IOException {
        return new BootLaunch(library.readFile(wim, image, BootLaunch.INI, BootLaunch.MAX_SIZE),
                library.readFile(wim, image, BootLaunch.BATCH, BootLaunch.MAX_SIZE));
    }

    /** The image's own time, so that the copy depends on nothing else. */
    private static Instant time(Path wim, int image) throws IOException {
        return WimFile.read(wim).images().stream().filter(i -> i.index() == image).findFirst().flatMap(WimImageInfo::modified).orElse(NO_TIME);
    }

    private static Map<String, WimContent> contents(List<InjectedPackage> packages) {
        Map<String, WimContent> contents = new TreeMap<>();
        for (InjectedPackage each : packages) {
            for (String file : each.files()) {
                contents.put(BootLaunch.DRIVERS + "/" + each.name() + "/" + file, WimContent.of(each.folder().resolve(file)));
            }
        }
        return contents;
    }

    private static boolean same(List<WimListing> listing, Map<String, WimContent> wanted) throws IOException {
        Map<String, WimListing> there = new TreeMap<>();
        listing.stream().filter(e -> !e.directory()).forEach(e -> there.put(e.path().toLowerCase(Locale.ROOT), e));
        if (there.size() != wanted.size()) {
            return false;
        }
        for (Map.Entry<String, WimContent> each : wanted.entrySet()) {
            WimListing entry = there.get(each.getKey().toLowerCase(Locale.ROOT));
            if (entry == null || entry.size() != each.getValue().size() || entry.size() > 0 && !entry.sha1().equals(sha1(each.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static String sha1(WimContent content) throws IOException {
        try (var in = content.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return Digests.hex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private void readBack(Path source, int image, Path target, BootLaunch before, Map<String, WimContent> wanted) throws IOException {
        List<String> launched = launch(target, image).commands();
        List<String> expected = before.commands().isEmpty() && !wanted.isEmpty() ? launched : before.commands();
        if (!launched.equals(expected)) {
            throw new WorkerException("The boot image with drivers would no longer launch what " + source.getFileName()
                    + " launches (media.beacon.lost): report it with its winpeshl.ini and startnet.cmd.");
        }
        if (!same(library.list(target, image, BootLaunch.DRIVERS), wanted)) {
            throw new WorkerException("The drivers did not read back from the boot image as they were written: check the disk it is on and build again.");
        }
    }
}
