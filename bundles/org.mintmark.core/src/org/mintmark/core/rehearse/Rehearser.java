package org.mintmark.core.rehearse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.rehearse.Rehearsal.PartitionResult;
import org.mintmark.core.rehearse.ResetMedium.ImageSet;
import org.mintmark.core.run.Mkntfs;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.NativeWorkers.Listener;
import org.mintmark.core.run.WorkerException;
import org.mintmark.core.run.WorkerJobs;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutFit;
import org.mintmark.engine.disk.LayoutMatch;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.WimFile;

/**
 * Rehearses the factory reset on a virtual disk, without root and without mounting anything: partitions it as disk.xml says,
 * formats it, applies the images from the medium, and compares all of it with what was captured.
 */
public final class Rehearser {

    private final NativeWorkers workers;
    private final Listener listener;
    private final List<String> proven = new ArrayList<>();
    private final List<String> unproven = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Integer, PartitionResult> partitions = new LinkedHashMap<>();

    /** With whoever does native work, and who hears how far it is. */
    public Rehearser(NativeWorkers workers, Listener listener) {
        this.workers = workers;
        this.listener = listener;
    }

    /**
     * Rehearses.
     *
     * @param sha256 of the ISO, for the record
     * @return what was shown; a medium that does not reset a disk is a failed rehearsal
     * @throws IOException when this machine can't rehearse it (a program is missing, a disk is full); the message is a sentence
     */
    public Rehearsal run(RehearsalRequest request, String sha256, IProgressMonitor monitor) throws IOException {
        long bytes = request.diskBytes();
        try (PartFolder folder = PartFolder.create(request.work().resolve("rehearsal"));
                ResetMedium medium = new ResetMedium(request.iso(), request.windows())) {
            try {
                ResetLayout layout = ResetLayout.of(medium, request.described());
                layout.unproven().ifPresent(unproven::add);
                LayoutDisk target = LayoutFit.to(layout.disk(), bytes == 0 ? layout.disk().size() : bytes);
                bytes = target.size();
                DiskSpace.require(folder.path(), 2 * layout.images().values().stream().mapToLong(ImageSet::bytes).sum(), "The rehearsal");
                rehearse(request, layout, target, folder.path(), medium, monitor);
            } catch (FormatException e) {
                problems.add(e.getMessage());
            }
        }
        unproven.add("Starting the server: boot files are made by bcdboot and by real firmware; see 'rehearse --boot' and the guided checklist.");
        return new Rehearsal(request.iso().getFileName().toString(), sha256, bytes, request.keepData(), List.copyOf(partitions.values()), proven,
                unproven, problems);
    }

    private void rehearse(RehearsalRequest request, ResetLayout layout, LayoutDisk target, Path folder, ResetMedium medium, IProgressMonitor monitor)
            throws IOException {
        ByteProgress progress = new ByteProgress(monitor, "Rehearse", 1);
        Map<String, List<Path>> files = new HashMap<>();
        for (ImageSet set : layout.images().values()) {
            List<Path> parts = medium.files(set, Files.createDirectories(folder.resolve("images")), progress);
            files.put(set.name(), parts);
            // applying reads every content of a single image and holds it against its SHA-1; several images are verified first
            if (WimFile.read(parts.get(0)).images().size() > 1 && !verified(set, parts, monitor)) {
                return;
            }
        }
        VirtualDisk disk = new VirtualDisk(folder.resolve("disk.img"), request.keepData() || request.disk().isPresent());
        if (request.keepData()) {
            keepData(request, layout, target, disk, files, folder, monitor, progress);
        } else {
            disk.create(target, seed(request));
            reset(layout, target, disk, files, folder, false, monitor);
        }
        if (problems.isEmpty()) {
            proven.add(0, "Every image on the medium is whole: integrity tables and the SHA-1 of every content fit.");
            compareTable(layout, target, disk);
        }
        if (request.disk().isPresent() && problems.isEmpty()) {
            Files.move(disk.file(), request.disk().get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static byte[] seed(RehearsalRequest request) {
        return request.iso().getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean verified(ImageSet set, List<Path> parts, IProgressMonitor monitor) throws IOException {
        try {
            workers.run(WorkerJobs.verify(parts), listener, monitor);
            return true;
        } catch (WorkerException e) {
            String message = e.getMessage();
            for (Path part : parts) {
                message = message.replace(part.toString(), "Reset/" + part.getFileName());
            }
            problems.add("The image " + set.name() + " is damaged on the medium: " + message);
            return false;
        }
    }

    private void keepData(RehearsalRequest request, ResetLayout layout, LayoutDisk target, VirtualDisk disk, Map<String, List<Path>> files, Path folder,
            IProgressMonitor monitor, ByteProgress progress) throws IOException {
        if (request.used().isPresent()) {
            disk.copyOf(request.used().get(), progress);
        } else {
            disk.create(target, seed(request));
            reset(layout, target, disk, files, folder, false, monitor);
            if (!problems.isEmpty()) {
                return;
            }
        }
        PartitionTable before = disk.table();
        List<String> differences = LayoutMatch.differences(target, before);
        if (!differences.isEmpty()) {
            problems.add("The reset that keeps data was refused, as reset.cmd refuses it, because the disk's layout is another one: "
                    + String.join(" ", differences));
            return;
        }
        Map<Integer, String> digests = new LinkedHashMap<>();
        for (DiskPartition kept : before.all().stream().filter(p -> keeps(target, p)).toList()) {
            listener.progress("Digest data partition " + kept.number(), 0, 0);
            digests.put(kept.number(), disk.digest(kept.offset(), kept.size(), progress));
        }
        reset(layout, target, disk, files, folder, true, monitor);
        for (DiskPartition kept : before.all().stream().filter(p -> digests.containsKey(p.number())).toList()) {
            boolean same = disk.digest(kept.offset(), kept.size(), progress).equals(digests.get(kept.number()));
            String name = "partition " + kept.number() + " (" + kept.role().text() + ")";
            if (same) {
                proven.add("Byte for byte, " + name + " is what it was before the reset that keeps data.");
            } else {
                problems.add("The reset that keeps data changed " + name + ".");
            }
            partitions.put(kept.number(), new PartitionResult(kept.number(), kept.role().text(), kept.offset(), kept.size(), same ? "kept" : "changed", "", 0, 0));
        }
        if (digests.isEmpty()) {
            unproven.add("Keeping data: the disk has no partition that would be kept.");
        }
    }

    /** What a reset makes anew is what holds the system; everything else is somebody's data. */
    private static boolean keeps(LayoutDisk target, DiskPartition partition) {
        return partition.role() != PartitionRole.EXTENDED && partition.role() != PartitionRole.MSR
                && target.all().stream().noneMatch(p -> p.number() == partition.number() && ResetLayout.isSystem(p));
    }

    private void reset(ResetLayout layout, LayoutDisk target, VirtualDisk disk, Map<String, List<Path>> files, Path folder, boolean keep,
            IProgressMonitor monitor) throws IOException {
        for (LayoutPartition partition : target.all()) {
            if (keep && !ResetLayout.isSystem(partition)) {
                continue;
            }
            ImageSet set = layout.images().get(partition.number());
            boolean ntfs = set != null || partition.fileSystem().equalsIgnoreCase("ntfs");
            if (!ntfs) {
                String action = partition.role() == PartitionRole.EXTENDED ? "holds others" : "made anew";
                partitions.put(partition.number(), new PartitionResult(partition.number(), partition.role().text(), partition.offset(), partition.size(),
                        action, "", 0, 0));
                continue;
            }
            disk.partition(new VirtualDisk.DiskPlace(partition.number(), partition.offset(), partition.size()), folder, volume -> {
                listener.progress("Format partition " + partition.number(), 0, 0);
                Mkntfs.format(volume, partition.label(), partition.offset() / target.sectorSize(), target.sectorSize());
                if (set == null) {
                    partitions.put(partition.number(), new PartitionResult(partition.number(), partition.role().text(), partition.offset(),
                            partition.size(), "formatted", "", 0, 0));
                    return true;
                }
                return apply(partition, set, files.get(set.name()), volume, folder, monitor);
            }, monitor);
        }
    }

    /** Applies and compares; false where nothing could be applied. */
    private boolean apply(LayoutPartition partition, ImageSet set, List<Path> files, Path volume, Path folder, IProgressMonitor monitor)
            throws IOException {
        int index = Math.max(1, partition.imageIndex());
        try {
            workers.run(WorkerJobs.apply(files, index, volume), listener, monitor);
        } catch (WorkerException e) {
            if (!verified(set, files, monitor)) {
                return false;
            }
            problems.add("The image " + set.name() + " could not be applied to partition " + partition.number() + " of " + partition.size()
                    + " bytes: " + e.getMessage().replace(volume.toString(), "the partition"));
            return false;
        }
        listener.progress("Compare partition " + partition.number() + " with " + set.name(), 0, 0);
        ObjectNode result = workers.run(WorkerJobs.compare(files, index, volume, folder), listener, monitor);
        long count = result.path("count").asLong();
        long entries = result.path("entries").asLong();
        partitions.put(partition.number(), new PartitionResult(partition.number(), partition.role().text(), partition.offset(), partition.size(),
                "applied", set.name(), entries, count));
        if (count == 0) {
            String sentence = "Partition " + partition.number() + " (" + partition.role().text() + ") holds all " + entries + " files and folders of " + set.name()
                    + " with their contents, attributes, times, security, links, streams and short names.";
            proven.remove(sentence); // of the reset before the one that keeps data
            proven.add(sentence);
        } else {
            problems.add(count + " of " + entries + " files and folders on partition " + partition.number() + " are not what " + set.name() + " holds: "
                    + result.path("differences").path(0).asText());
        }
        return true;
    }

    private void compareTable(ResetLayout layout, LayoutDisk target, VirtualDisk disk) throws IOException {
        List<String> differences = LayoutMatch.differences(target, disk.table());
        if (differences.isEmpty()) {
            proven.add(layout.onMedium() ? "The disk's partition table is what disk.xml says." : "The disk could be partitioned as the layout is described.");
        }
        problems.addAll(differences);
    }

    /** The digest of an ISO, read once. */
    public static String digest(Path iso, IProgressMonitor monitor) throws IOException {
        return Digests.sha256(iso, monitor);
    }
}
