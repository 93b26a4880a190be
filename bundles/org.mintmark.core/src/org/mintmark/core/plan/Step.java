package org.mintmark.core.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.driver.InjectedPackage;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.PartitionRole;

/** One thing a build does, as plain data. */
public sealed interface Step {

    /** Name of the step, unique in its state folder. */
    String id();

    /** What it does, in a few words. */
    String describe();

    /** What its result depends on. */
    StepInputs inputs();

    /** The files it makes. */
    List<Path> outputs();

    /** About how many bytes it handles. */
    long weight();

    /** Digest of its inputs. */
    default String key() {
        return inputs().key();
    }

    /**
     * Brings a volume out of a disk image, only the clusters in use; the file is removed when the image is captured.
     *
     * @param offset of the partition on the disk, in bytes
     * @param size of the partition in bytes
     * @param usedBytes bytes in use
     */
    record Extract(PartitionRole role, Path disk, int partition, long offset, long size, long usedBytes, Path target,
            StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "extract-" + role.text();
        }

        @Override
        public String describe() {
            return "Bring the " + role.text() + " partition " + partition + " out of " + disk.getFileName();
        }

        @Override
        public List<Path> outputs() {
            return List.of(target);
        }

        @Override
        public long weight() {
            return usedBytes;
        }
    }

    /**
     * Captures a volume into one WIM; the file is removed when it was split.
     *
     * @param compression {@code xpress} or {@code lzx}
     * @param level libwim's effort, 0 for its default
     * @param date date of the WIM; empty: the newest file's
     * @param window where the volume is read without bringing it out first; empty: from the file
     * @param reuse whether files that have kept size and times since the earlier capture are not read again
     */
    record Capture(PartitionRole role, Path volume, Path target, String imageName, String compression, int level,
            List<String> exclusions, Optional<Instant> date, long usedBytes, Optional<Window> window, boolean reuse, StepInputs inputs)
            implements Step {
        /** A partition on a disk: its place and size in bytes. */
        public record Window(Path disk, String format, long offset, long size) {
        }

        /** Id of the step that captures a role's volume. */
        public static String id(PartitionRole role) {
            return "capture-" + role.text();
        }

        @Override
        public String id() {
            return id(role);
        }

        @Override
        public String describe() {
            return "Capture the " + role.text() + " image with " + compression + (level == 0 ? "" : " " + level);
        }

        @Override
        public List<Path> outputs() {
            return List.of(target);
        }

        @Override
        public long weight() {
            return usedBytes;
        }
    }

    /**
     * Puts a captured WIM in order and splits it so that every part fits FAT32; one that is small enough keeps one file.
     *
     * @param level libwim's effort that it was captured with
     * @param firstPart name of the first part, {@code system.swm}
     * @param whole name of the file where one part is enough, {@code system.wim}
     * @param partSize bytes of a part, where no single file is larger
     */
    record Split(PartitionRole role, int level, Path source, Path firstPart, Path whole, long partSize, long usedBytes,
            StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "split-" + role.text();
        }

        @Override
        public String describe() {
            return "Split the " + role.text() + " image into parts of at most " + (partSize >> 20) + " MiB";
        }

        /** Not known before it ran: what was made is in the step's record. */
        @Override
        public List<Path> outputs() {
            return List.of();
        }

        @Override
        public long weight() {
            return usedBytes / 2;
        }
    }

    /** Verifies the captured images, writes disk.xml and what resets a server by it, and records all of it in capture.json. */
    record Describe(EffectiveSku sku, CaptureSource source, Path folder, List<Split> images, StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "describe";
        }

        @Override
        public String describe() {
            return "Verify the images and write disk.xml, diskpart.txt, reset.cmd and capture.json";
        }

        @Override
        public List<Path> outputs() {
            return List.of(folder.resolve("disk.xml"), folder.resolve("capture.json"));
        }

        @Override
        public long weight() {
            return images.stream().mapToLong(Split::weight).sum();
        }
    }

    /**
     * Puts driver packages into a copy of the boot image; the kit's stays as it is.
     *
     * @param image number of the image in it
     * @param target the copy
     * @param packages in loading order
     */
    record InjectDrivers(Path source, int image, Path target, List<InjectedPackage> packages, DriverEngine engine, long bytes,
            StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "drivers";
        }

        @Override
        public String describe() {
            return "Put " + packages.size() + (packages.size() == 1 ? " driver package" : " driver packages") + " into a copy of "
                    + source.getFileName() + (engine == DriverEngine.DISM ? " with DISM (not tested here)" : "");
        }

        @Override
        public List<Path> outputs() {
            return List.of(target);
        }

        @Override
        public long weight() {
            return bytes;
        }
    }

    /**
     * Writes the ISO straight from the files' sources.
     *
     * @param date of everything on the disc
     */
    record WriteIso(Path iso, MediaTree tree, String label, Instant date, boolean udf, StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "iso";
        }

        @Override
        public String describe() {
            return "Write " + iso.getFileName();
        }

        @Override
        public List<Path> outputs() {
            return List.of(iso);
        }

        @Override
        public long weight() {
            return tree.bytes();
        }
    }

    /** Reads the ISO back, compares every file with the manifest, and writes manifest.json and report.html beside it. */
    record Verify(Path iso, Path manifest, Path report, long bytes, StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "verify";
        }

        @Override
        public String describe() {
            return "Read " + iso.getFileName() + " back and verify every file";
        }

        @Override
        public List<Path> outputs() {
            return List.of(manifest, report);
        }

        @Override
        public long weight() {
            return bytes;
        }
    }

    /** Leaves the disc's files as a folder too. */
    record MediaFolder(Path folder, Path iso, long bytes, StepInputs inputs) implements Step {
        @Override
        public String id() {
            return "media";
        }

        @Override
        public String describe() {
            return "Leave the DVD's files in " + folder;
        }

        @Override
        public List<Path> outputs() {
            return List.of(folder.resolve(MediaTree.MANIFEST));
        }

        @Override
        public long weight() {
            return bytes;
        }
    }
}
