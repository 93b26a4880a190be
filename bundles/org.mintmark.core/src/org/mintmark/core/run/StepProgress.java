package org.mintmark.core.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.plan.Step;

/** Tells a journal the bytes of a step's phase. */
final class StepProgress extends PhaseMonitor {

    StepProgress(IProgressMonitor monitor, Journal journal, Step step, String phase, long bytes) {
        super(monitor, (name, done, total) -> journal.progress(step, name, done, total), phase, bytes);
    }
}
