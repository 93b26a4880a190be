package org.mintmark.core.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.engine.fat.FatFile;
import org.mintmark.engine.fat.FatOptions;
import org.mintmark.engine.fat.FatSource;
import org.mintmark.engine.fat.FatVolume;
import org.mintmark.engine.fat.FatWriter;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.Threads;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;

/**
 * Puts the files of an ISO on a key for the lab, reads them back and compares them. It never counts as the customer's own
 * key, which the vendor's {@code setup.exe} makes.
 */
public final class LabKey {

    /** Size of a key file: 8 GB nominal less 5 %, in whole MiB, so that it fits on every key that is sold as 8 GB. */
    public static final long NOMINAL_BYTES = 7249L << 20;

    private static final long MIB = 1L << 20;
    private static final int BUFFER = 1 << 20;

    private final Path iso;

    /** Of that ISO. */
    public LabKey(Path iso) {
        this.iso = iso;
    }

    /**
     * What was made.
     *
     * @param bytes size of the whole key
     * @param needed bytes of it that are used
     * @param uefi whether UEFI firmware starts from it
     * @param bios whether it has a BOOTMGR for BIOS firmware
     * @param differentMedium whether the files were read back from the medium itself rather than from the system's memory of it
     */
    public record Result(long bytes, long needed, String label, int files, boolean uefi, boolean bios, boolean differentMedium) {
        /** Said where a device could not be read back itself. */
        public static final String NOT_FROM_MEDIUM = "It could be compared with the system's memory of it only: unplug it and run 'mintmark verify' on its mounted folder.";
        /** Said of every key. */
        public static final String FOR_WHOM = "This is a key for the lab; the customer's own is made by the vendor's setup.exe.";

        /** What starts from it, in a sentence. */
        public String starts() {
            if (!uefi && !bios) {
                return "No firmware starts from it: the ISO has neither EFI/BOOT/BOOTX64.EFI nor BOOTMGR in its root.";
            }
            return "UEFI firmware " + (uefi ? "starts" : "does not start") + " from it; for BIOS firmware it has "
                    + (bios ? "our own boot sector and BOOTMGR, which nobody has tried with Microsoft's yet." : "no BOOTMGR.");
        }

        /** Whether it fits on a key of 8 GB. */
        public boolean fitsEightGigabytes() {
            return needed <= NOMINAL_BYTES;
        }
    }

    /**
     * Makes a file that can be copied to a key byte by byte; it appears when it is whole and was read back.
     *
     * @throws IOException when it can't be written, or reads back differently; the message is a sentence
     */
    public Result toFile(Path file, IProgressMonitor monitor) throws IOException {
        try (IsoImage image = IsoImage.open(iso)) {
            List<FatSource> sources = sources(image);
            long needed = FatWriter.needed(sources, NOMINAL_BYTES);
            long bytes = needed <= NOMINAL_BYTES ? NOMINAL_BYTES : (FatWriter.needed(sources, needed + needed / 16) / MIB + 2) * MIB;
            Path folder = file.toAbsolutePath().getParent();
            AtomicFile.sweep(folder);
            DiskSpace.require(folder, needed, "The key " + file.getFileName());
            try (AtomicFile target = AtomicFile.create(file)) {
                Result result = write(image, sources, bytes, target.channel(), false, () -> false, monitor);
                target.commit();
                return result;
            }
        }
    }

    /**
     * Overwrites a device.
     *
     * @throws IOException when it is too small, can't be written, or reads back differently; the message is a sentence
     */
    public Result toDevice(BlockDevice device, IProgressMonitor monitor) throws IOException {
        try (IsoImage image = IsoImage.open(iso);
                FileChannel channel = FileChannel.open(device.node(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return write(image, sources(image), device.bytes(), channel, true, () -> flush(device.node()), monitor);
        }
    }

    /** Lets the system forget what it has of a device in memory, so that the device itself is read. */
    private static boolean flush(Path node) throws IOException {
        try {
            return new ProcessBuilder("blockdev", "--flushbufs", node.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false; // there is no such program; the result says so
        }
    }

    private interface Forget {
        boolean memory() throws IOException;
    }

    private static List<FatSource> sources(IsoImage image) {
        return image.files().stream().map(f -> new FatSource(f.path(), f.size(),
                (target, position, progress) -> image.transfer(f, target, position, progress))).toList();
    }

    private Result write(IsoImage image, List<FatSource> sources, long bytes, FileChannel channel, boolean device, Forget forget,
            IProgressMonitor monitor) throws IOException {
        String name = iso.getFileName().toString();
        long content = sources.stream().mapToLong(FatSource::size).sum();
        SubMonitor both = SubMonitor.convert(monitor, 100);
        String serial = Digests.sha256((image.label() + image.date() + image.applicationUse()).getBytes(StandardCharsets.UTF_8));
        FatOptions options = new FatOptions(image.label(), bytes, image.date().orElse(Instant.EPOCH), Integer.parseUnsignedInt(serial.substring(0, 8), 16));
        FatWriter writer = new FatWriter(sources, options, channel);
        writer.clear();
        writer.volume(device, new ByteProgress(both.split(50), "Write the key", content));
        boolean fromMedium = forget.memory();
        FatVolume volume = FatVolume.open(channel, writer.volumeOffset(), name);
        compare(image, volume, new ByteProgress(both.split(50), "Read the key back", content));
        writer.finish();
        FatVolume.partition(channel, name);
        return new Result(bytes, FatWriter.needed(sources, bytes), volume.label(), sources.size(), has(image, "efi/boot/bootx64.efi"),
                has(image, "bootmgr"), fromMedium);
    }

    private static boolean has(IsoImage image, String path) {
        return image.files().stream().anyMatch(f -> f.path().toLowerCase(Locale.ROOT).equals(path));
    }

    private void compare(IsoImage image, FatVolume volume, ByteProgress progress) throws IOException {
        Map<String, FatFile> written = new HashMap<>();
        volume.files().forEach(f -> written.put(f.path(), f));
        if (!volume.tablesEqual()) {
            throw different("its two allocation tables differ");
        }
        // ISO and key are read at the same time
        try (ExecutorService reader = Threads.pool(1)) {
            for (IsoFile file : image.files()) {
                FatFile found = written.remove(file.path());
                if (found == null || found.size() != file.size()) {
                    throw different(file.path() + " is not on it");
                }
                try (InputStream one = image.open(file); InputStream other = volume.open(found)) {
                    if (!same(one, other, reader, progress)) {
                        throw different(file.path() + " reads back differently");
                    }
                }
            }
        }
        if (!written.isEmpty()) {
            throw different("it also has " + written.keySet().iterator().next());
        }
    }

    private static boolean same(InputStream one, InputStream other, ExecutorService reader, ByteProgress progress) throws IOException {
        byte[] first = new byte[BUFFER];
        byte[] second = new byte[BUFFER];
        while (true) {
            Future<Integer> beside = reader.submit(() -> other.readNBytes(second, 0, BUFFER));
            int count = one.readNBytes(first, 0, BUFFER);
            if (count != Threads.await(beside) || Arrays.mismatch(first, 0, count, second, 0, count) >= 0) {
                return false;
            }
            progress.advance(count);
            if (count == 0) {
                return true;
            }
        }
    }

    private static IOException different(String what) {
        return new IOException("The key did not read back as it was written: " + what + ". It has no partition table, so it is not"
                + " taken for a good one: use another key, and check the cable.");
    }
}
