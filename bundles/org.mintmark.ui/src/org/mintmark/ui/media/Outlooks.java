package org.mintmark.ui.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.MediaOutlook;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.SkuDocument;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.Workshops;

/** Looks how a document's discs would be, a moment after it has changed or work has ended, on a copy and away from the user's thread. */
final class Outlooks {

    private static final int DELAY_MILLIS = 300;
    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private final SkuDocument document;
    private final Consumer<List<MediaOutlook>> shown;
    private final Consumer<String> failed;
    private final Display display = Display.getCurrent();
    private final Resolver resolver = Workshops.resolver();
    private final IJobChangeListener ended = IJobChangeListener.onDone(event -> {
        if (event.getJob() instanceof WorkJob) {
            again();
        }
    });
    private volatile byte[] text;
    private final Job job = new Job(Messages.looking) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return look(monitor);
        }
    };

    /**
     * @param shown hears what was found, in the user's thread
     * @param failed hears why nothing could be, likewise
     */
    Outlooks(SkuDocument document, Consumer<List<MediaOutlook>> shown, Consumer<String> failed) {
        this.document = document;
        this.shown = shown;
        this.failed = failed;
        job.setSystem(true);
        Job.getJobManager().addJobChangeListener(ended);
    }

    /** Takes what the document holds now; called in the user's thread. */
    void soon() {
        try {
            text = document.text();
            again();
        } catch (IOException e) {
            throw new IllegalStateException(e); // written into memory
        }
    }

    private void again() {
        job.cancel();
        job.schedule(DELAY_MILLIS);
    }

    void stop() {
        Job.getJobManager().removeJobChangeListener(ended);
        job.cancel();
    }

    private IStatus look(IProgressMonitor monitor) {
        byte[] now = text;
        Path file = document.path();
        try {
            EffectiveSku sku = resolver.resolve(file, new SkuFile().load(now, file));
            List<MediaOutlook> found = MediaOutlook.of(Workshops.open(), sku, OPTIONS, monitor);
            display.asyncExec(() -> {
                if (now == text) {
                    shown.accept(found);
                }
            });
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            display.asyncExec(() -> failed.accept(Failure.sentence(e)));
        }
        return Status.OK_STATUS;
    }
}
