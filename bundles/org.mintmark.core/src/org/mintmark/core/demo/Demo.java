package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.DiskSpace;

/**
 * Writes the sample fleet: a family, two servers whose disks are captured (UEFI and BIOS), one whose images are imported
 * as GenDiskXML would leave them, and one that needs no disc. What is there already is kept.
 */
public final class Demo {

    private static final long NEEDED = 2L << 30;
    private static final String MARK = "# Mintmark demo fleet";

    private final NativeWorkers workers;

    /** With the workers that fill the reference disks. */
    public Demo(NativeWorkers workers) {
        this.workers = workers;
    }

    /**
     * Writes the fleet.
     *
     * @param folder new, empty, or one that holds this fleet already
     * @param say hears one sentence a part
     * @throws IOException with a sentence where the folder holds something else, or a program or space is missing
     */
    public void write(Path folder, Consumer<String> say, IProgressMonitor monitor) throws IOException {
        checkFolder(folder);
        Files.createDirectories(folder);
        write(folder.resolve(Locations.FILE), (MARK + "\nlocation.kit=partner\nlocation.disks=disks\n").getBytes(StandardCharsets.UTF_8));
        write(folder.resolve(".gitignore"), "build/\ncapture/\ndisks/\n".getBytes(StandardCharsets.UTF_8));
        say.accept("Writing the stand-in partner kit and language packs");
        new DemoKit(folder.resolve("partner")).write(monitor);
        Path disks = Files.createDirectories(folder.resolve("disks"));
        AtomicFile.sweep(disks);
        if (!Files.exists(disks.resolve("nas-210.img")) || !Files.exists(disks.resolve("tower-110.img"))) {
            DiskSpace.require(disks, NEEDED, "The demo");
        }
        DemoDisk disk = new DemoDisk(workers, disks);
        say.accept("Making the reference disk of nas-210 (UEFI, GPT)");
        disk.nas(monitor);
        say.accept("Making the reference disk of tower-110 (BIOS, MBR)");
        disk.tower(monitor);
        say.accept("Making what GenDiskXML would leave of rack-310");
        new DemoVendorSet(disks.resolve("rack-310")).write(monitor);
        say.accept("Writing the SKUs");
        new DemoFleet(folder).write(monitor);
    }

    private static void checkFolder(Path folder) throws IOException {
        Path mark = folder.resolve(Locations.FILE);
        if (!Files.exists(folder) || Files.isRegularFile(mark) && Files.readString(mark).startsWith(MARK)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is a file: name a new folder for the demo.");
        }
        try (var children = Files.list(folder)) {
            if (children.findAny().isPresent()) {
                throw new IOException(folder + " holds other files: name a new folder for the demo.");
            }
        }
    }

    /** Writes a small file where there is none: whoever tries things out on the fleet keeps what was changed. */
    static void write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, content);
    }
}
