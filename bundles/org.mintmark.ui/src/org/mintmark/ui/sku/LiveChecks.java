package org.mintmark.ui.sku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.check.Issue;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.SkuChecker;
import org.mintmark.workspace.SkuDocument;

/** Checks a document a moment after it has changed, on a copy and away from the user's thread. */
final class LiveChecks {

    /** What is wrong, and what the medium will be. */
    record Found(List<Issue> issues, MediaKind kind) {
    }

    private static final int DELAY_MILLIS = 200;

    private final SkuDocument document;
    private final SkuChecker checker;
    private final Consumer<Found> listener;
    private final Display display = Display.getCurrent();
    private volatile byte[] text;
    private final Job job = new Job("Check SKU") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return check();
        }
    };

    LiveChecks(SkuDocument document, SkuChecker checker, Consumer<Found> listener) {
        this.document = document;
        this.checker = checker;
        this.listener = listener;
        job.setSystem(true);
    }

    /** Takes what the document holds now; called in the user's thread. */
    void soon() {
        try {
            text = document.text();
            job.cancel();
            job.schedule(DELAY_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException(e); // written into memory
        }
    }

    void stop() {
        job.cancel();
    }

    private IStatus check() {
        byte[] now = text;
        Path file = document.path();
        try {
            EffectiveSku sku = checker.resolver().resolve(file, new SkuFile().load(now, file));
            Found found = new Found(checker.issues(sku), MediaKind.of(sku));
            if (!display.isDisposed()) { // the workbench may close meanwhile
                display.asyncExec(() -> {
                    if (now == text) {
                        listener.accept(found);
                    }
                });
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
