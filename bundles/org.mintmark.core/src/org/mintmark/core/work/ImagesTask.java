package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.run.PhaseMonitor;
import org.mintmark.core.run.WorkerException;
import org.mintmark.core.run.WorkerJobs;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.wim.WimSet;

/** Reads every byte of a SKU's images: digests as they were recorded, integrity tables, contents. */
public final class ImagesTask implements Task {

    private final String id;
    private final EffectiveCapture capture;

    /** Of a SKU. */
    public ImagesTask(String id, EffectiveCapture capture) {
        this.id = id;
        this.capture = capture;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return "Verify the images of " + id;
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        ImageFiles images = ImageFiles.of(capture);
        if (images.files().isEmpty()) {
            throw new IOException("There are no images yet: capture or import them first.");
        }
        diary.begin("images", "Read every byte of " + images.files().size() + " files", 1);
        boolean good = true;
        for (ImageFiles.Part part : images.files()) {
            if (!Files.isRegularFile(part.path())) {
                diary.add(Kind.ERROR, part.path() + " is gone: capture or import again.", Optional.empty());
                good = false;
            } else if (!part.sha256().isEmpty() && !part.sha256().equals(Digests.sha256(part.path(),
                    new PhaseMonitor(monitor, diary, "Digest " + part.path().getFileName(), Files.size(part.path()))))) {
                diary.add(Kind.ERROR, part.path().getFileName() + " is no longer what was recorded: capture or import again.", Optional.of(part.path()));
                good = false;
            }
        }
        for (List<Path> set : good ? sets(images) : List.<List<Path>>of()) {
            try {
                shop.workers().run(WorkerJobs.verify(set), diary, monitor);
            } catch (WorkerException e) {
                diary.add(Kind.ERROR, e.getMessage(), Optional.of(set.get(0)));
                good = false;
            }
        }
        if (good) {
            diary.add(Kind.DONE, "the images are whole: digests, integrity tables and contents fit", Optional.empty());
        }
        diary.done();
        return good;
    }

    private List<List<Path>> sets(ImageFiles images) throws IOException {
        if (capture.imported()) {
            return ImportedSet.read(capture.source().value().path()).sets().stream().map(WimSet::files).toList();
        }
        Map<String, Path> paths = images.files().stream().collect(Collectors.toMap(p -> p.path().getFileName().toString(), ImageFiles.Part::path));
        return CaptureRecord.find(capture.folder()).orElseThrow(() -> new IOException("The record of the capture is gone: capture again.")).images()
                .stream().map(i -> i.files().stream().map(paths::get).toList()).toList();
    }
}
