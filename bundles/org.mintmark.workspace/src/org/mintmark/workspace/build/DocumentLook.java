package org.mintmark.workspace.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.SkuDocument;

/** Finds something out about a document, a moment after it has changed or work has ended, on a copy and away from the user's thread. */
public final class DocumentLook<T> {

    private static final int DELAY_MILLIS = 300;

    /** What is found out. */
    @FunctionalInterface
    public interface Question<T> {
        /** The answer for a SKU as it is being edited. */
        T answer(Workshop shop, EffectiveSku sku, IProgressMonitor monitor) throws IOException;
    }

    private final SkuDocument document;
    private final Question<T> question;
    private final Executor user;
    private final Consumer<T> shown;
    private final Consumer<String> failed;
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
     * @param user runs something in the user's thread
     * @param shown hears the answer there
     * @param failed hears there, in a sentence, why there is none
     */
    public DocumentLook(SkuDocument document, Question<T> question, Executor user, Consumer<T> shown, Consumer<String> failed) {
        this.document = document;
        this.question = question;
        this.user = user;
        this.shown = shown;
        this.failed = failed;
        job.setSystem(true);
        Job.getJobManager().addJobChangeListener(ended);
    }

    /** Takes what the document holds now; called in the user's thread. */
    public void soon() {
        try {
            text = document.text();
            again();
        } catch (IOException e) {
            throw new IllegalStateException(e); // written into memory
        }
    }

    private void again() {
        if (text != null) {
            job.cancel();
            job.schedule(DELAY_MILLIS);
        }
    }

    /** Ends it. */
    public void stop() {
        Job.getJobManager().removeJobChangeListener(ended);
        job.cancel();
    }

    private IStatus look(IProgressMonitor monitor) {
        byte[] now = text;
        Path file = document.path();
        try {
            EffectiveSku sku = resolver.resolve(file, new SkuFile().load(now, file));
            T found = question.answer(Workshops.open(), sku, monitor);
            user.execute(() -> {
                if (now == text) {
                    shown.accept(found);
                }
            });
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            user.execute(() -> failed.accept(Failure.sentence(e)));
        }
        return Status.OK_STATUS;
    }
}
