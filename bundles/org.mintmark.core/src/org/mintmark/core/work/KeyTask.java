package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.key.BlockDevice;
import org.mintmark.core.key.LabKey;
import org.mintmark.core.run.Pace;
import org.mintmark.core.run.PhaseMonitor;
import org.mintmark.core.work.Entry.Kind;

/** Puts the files of an ISO on a key for the lab, a file or a device, and reads them back. */
public final class KeyTask implements Task {

    private static final Path ROOT = Path.of("/");

    private final String id;
    private final BuiltMedium medium;
    private final Path target;

    /** Of the ISO that a build left; the user has agreed to lose what the target holds. */
    public KeyTask(String id, BuiltMedium medium, Path target) {
        this.id = id;
        this.medium = medium;
        this.target = target;
    }

    /**
     * What writing to a target would destroy, a few words each; none where it is a new file.
     *
     * @throws IOException with a sentence where nothing may be written there
     */
    public static List<String> losses(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder: name a file for the key, or a device.");
        }
        if (!BlockDevice.is(target)) {
            if (target.toAbsolutePath().getParent() == null || !Files.isDirectory(target.toAbsolutePath().getParent())) {
                throw new IOException("There is no folder " + target.toAbsolutePath().getParent() + ": make it, or name another file.");
            }
            return Files.exists(target) ? List.of(target + ", a file of " + Pace.size(Files.size(target))) : List.of();
        }
        BlockDevice device = BlockDevice.of(target, ROOT);
        if (device.refusal().isPresent()) {
            throw new IOException(device.refusal().get());
        }
        return device.content();
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return "Write the key " + target.getFileName();
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        Path iso = medium.iso();
        losses(target); // may have changed since the user was asked
        boolean device = BlockDevice.is(target);
        diary.begin("usb", "Put the files of " + iso.getFileName() + " on " + target, 1);
        PhaseMonitor progress = new PhaseMonitor(monitor, diary, "Write the key", Files.size(iso));
        LabKey.Result result = device ? new LabKey(iso).toDevice(BlockDevice.of(target, ROOT), progress) : new LabKey(iso).toFile(target, progress);
        diary.message(result.starts());
        if (!result.fitsEightGigabytes()) {
            diary.add(Kind.WARNING, "It needs " + Pace.size(result.needed()) + ", more than a key of 8 GB has: take a larger one.", Optional.empty());
        }
        if (device && !result.differentMedium()) {
            diary.add(Kind.WARNING, LabKey.Result.NOT_FROM_MEDIUM, Optional.empty());
        }
        diary.add(Kind.DONE, target + ": a key with " + result.files() + " files, read back and equal to " + iso.getFileName() + ". " + LabKey.Result.FOR_WHOM,
                device ? Optional.empty() : Optional.of(target));
        diary.done();
        return true;
    }
}
