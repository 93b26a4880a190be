package org.mintmark.core.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.FileSystemFacts;
import org.mintmark.engine.disk.FileSystemProbe;
import org.mintmark.engine.disk.PartitionTable;

/**
 * A disk of this machine that a key may be written to, as Linux describes it in {@code /sys} and {@code /proc}.
 *
 * @param node for example {@code /dev/sdb}
 * @param model vendor's name of it, empty where none is told
 * @param bytes its size
 * @param refusal why nothing may be written to it, in a sentence; empty where it may
 */
public record BlockDevice(Path node, String model, long bytes, Optional<String> refusal) {

    private static final int SECTOR = 512;
    private static final int FILE_TYPE = 0170000;
    private static final int BLOCK = 0060000;

    /** Whether a path is a device of blocks. */
    public static boolean is(Path path) throws IOException {
        return Files.exists(path) && Files.getFileStore(path).supportsFileAttributeView("unix")
                && ((Integer) Files.getAttribute(path, "unix:mode") & FILE_TYPE) == BLOCK;
    }

    /**
     * Looks at a device.
     *
     * @param root of the system's files, for tests; {@code /} otherwise
     * @throws IOException when the system says nothing about it
     */
    public static BlockDevice of(Path node, Path root) throws IOException {
        Path real = node.toRealPath();
        String name = real.getFileName().toString();
        Path block = root.resolve("sys/class/block").resolve(name);
        if (!Files.exists(block)) {
            throw new IOException(node + " is not known to this system: name a whole disk such as /dev/sdb, or a file.");
        }
        long bytes = Long.parseLong(text(block.resolve("size"))) * SECTOR;
        String model = (text(block.resolve("device/vendor")) + " " + text(block.resolve("device/model"))).strip();
        return new BlockDevice(node, model, bytes, refusal(node, name, block, root));
    }

    private static Optional<String> refusal(Path node, String name, Path block, Path root) throws IOException {
        if (Files.exists(block.resolve("partition"))) {
            return Optional.of(node + " is a partition: name the whole disk.");
        }
        if (text(block.resolve("ro")).equals("1")) {
            return Optional.of(node + " is write-protected: take its protection away or use another key.");
        }
        List<String> names = new ArrayList<>(List.of(name));
        try (var children = Files.list(block)) {
            children.filter(c -> Files.exists(c.resolve("partition"))).map(c -> c.getFileName().toString()).sorted().forEach(names::add);
        }
        for (String each : names) {
            Optional<String> use = use(each, block, root);
            if (use.isPresent()) {
                return Optional.of(node + " is in use (" + use.get() + "): a key must be free; unmount it, or name another device.");
            }
        }
        boolean removable = text(block.resolve("removable")).equals("1");
        boolean usb = block.toRealPath().toString().contains("/usb");
        boolean loop = name.startsWith("loop");
        return removable || usb || loop ? Optional.empty()
                : Optional.of(node + " is a built-in disk: keys are written to removable or USB devices only.");
    }

    private static Optional<String> use(String name, Path block, Path root) throws IOException {
        Path own = block.getFileName().toString().equals(name) ? block : block.resolve(name);
        String number = text(own.resolve("dev"));
        for (String line : lines(root.resolve("proc/self/mountinfo"))) {
            String[] fields = line.split(" ");
            if (fields.length > 4 && (fields[2].equals(number) || line.contains(" /dev/" + name + " "))) {
                return Optional.of("mounted at " + fields[4].replace("\\040", " "));
            }
        }
        for (String line : lines(root.resolve("proc/swaps"))) {
            if (line.startsWith("/dev/" + name + " ") || line.startsWith("/dev/" + name + "\t")) {
                return Optional.of("swap space");
            }
        }
        Path holders = own.resolve("holders");
        if (Files.isDirectory(holders)) {
            try (var list = Files.list(holders)) {
                return list.findFirst().map(h -> "part of " + h.getFileName());
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file).strip() : "";
    }

    /** What is on it now, in a few words each: what writing a key would destroy. */
    public List<String> content() {
        List<String> found = new ArrayList<>();
        try (DiskImage image = DiskImage.open(node)) {
            for (DiskPartition partition : PartitionTable.read(image).all()) {
                FileSystemFacts facts = FileSystemProbe.probe(image.window(partition.offset(), partition.size()));
                found.add("partition " + partition.number() + ", " + partition.size() / 1_000_000 + " MB"
                        + (facts.fileSystem().isEmpty() ? "" : ", " + facts.fileSystem())
                        + (facts.label().isEmpty() ? "" : " '" + facts.label() + "'"));
            }
        } catch (IOException e) {
            found.add("no partition table that can be read");
        }
        return found;
    }
}
