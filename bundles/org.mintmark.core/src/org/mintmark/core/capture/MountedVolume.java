package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.io.FormatException;

/**
 * A partition that is mounted at a folder, as Linux tells it in {@code /proc/self/mountinfo} (proc_pid_mountinfo(5)) and
 * {@code /sys/class/block}. What is captured is the partition behind the folder, not the files in it: a mount shows neither
 * all of Windows' security nor short names and streams, and an image without them does not start.
 *
 * @param disk the whole disk: a device, or the image behind a loop device
 * @param offset where on the disk the partition begins, in bytes
 * @param writable whether it may be changed while it is read
 */
record MountedVolume(Path disk, long offset, boolean writable) {

    private static final int SECTOR = 512;
    private static final int ROOT = 3;
    private static final int POINT = 4;
    private static final int OPTIONS = 5;
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

    /**
     * What is mounted at a folder.
     *
     * @param root of the system's files, for tests; {@code /} otherwise
     * @throws IOException when nothing is, or it is no partition of a disk; the message is a sentence
     */
    static MountedVolume at(Path folder, Path root) throws IOException {
        String point = folder.toRealPath().toString();
        List<String> found = mounts(root).stream().filter(f -> f.get(POINT).equals(point)).reduce((a, b) -> b) // the last one is on top
                .orElseThrow(() -> new FormatException(folder + " is a folder at which no partition is mounted: name a disk image, a device or"
                        + " the mount point of the system drive, or import what GenDiskXML wrote with capture mode import."));
        Path device = Path.of(found.get(found.indexOf("-") + 2));
        if (!found.get(ROOT).equals("/") || !device.startsWith("/dev")) {
            throw new FormatException(folder + " shows a part of " + device + ", not a partition of a disk: name the disk image or device itself.");
        }
        Path block = root.resolve("sys/class/block").resolve(device.getFileName().toString());
        boolean writable = writable(found);
        if (Files.exists(block.resolve("partition"))) {
            String disk = block.toRealPath().getParent().getFileName().toString();
            return new MountedVolume(Path.of("/dev", disk), Long.parseLong(text(block.resolve("start"))) * SECTOR, writable);
        }
        Path backing = block.resolve("loop/backing_file");
        if (Files.exists(backing)) {
            return new MountedVolume(Path.of(text(backing)), Long.parseLong(text(block.resolve("loop/offset"))), writable);
        }
        throw new FormatException(folder + " is mounted from " + device + ", which is no partition of a disk: name the disk image or device itself.");
    }

    /** Where a partition of a disk is mounted so that it may be changed; empty where none is. */
    static Optional<Path> writableMount(Path disk, Path root) throws IOException {
        Path block = root.resolve("sys/class/block").resolve(disk.toRealPath().getFileName().toString());
        for (List<String> mount : Files.exists(block) ? mounts(root) : List.<List<String>>of()) {
            Path device = Path.of(mount.get(mount.indexOf("-") + 2));
            boolean ofDisk = device.equals(disk) || Files.exists(block.resolve(device.getFileName()).resolve("partition"));
            if (device.startsWith("/dev") && ofDisk && writable(mount)) {
                return Optional.of(Path.of(mount.get(POINT)));
            }
        }
        return Optional.empty();
    }

    private static boolean writable(List<String> mount) {
        return !Arrays.asList(mount.get(OPTIONS).split(",")).contains("ro") && !Arrays.asList(mount.getLast().split(",")).contains("ro");
    }

    /** The fields of every mount; there are optional ones before the separator {@code -}. */
    private static List<List<String>> mounts(Path root) throws IOException {
        Path file = root.resolve("proc/self/mountinfo");
        return !Files.exists(file) ? List.of() : Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(l -> Arrays.stream(l.split(" ")).map(MountedVolume::unescaped).toList())
                .filter(f -> f.indexOf("-") > OPTIONS && f.size() > f.indexOf("-") + 3).toList();
    }

    /** Spaces and the like stand as octal numbers. */
    private static String unescaped(String field) {
        return ESCAPE.matcher(field).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 8))));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
