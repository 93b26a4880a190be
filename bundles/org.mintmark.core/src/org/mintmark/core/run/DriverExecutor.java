package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.plan.Step;
import org.mintmark.core.plan.StepLog;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.DiskSpace;

/** Does the step that puts drivers into the boot image. */
final class DriverExecutor {

    private final NativeWorkers workers;
    private final Journal journal;

    DriverExecutor(NativeWorkers workers, Journal journal) {
        this.workers = workers;
        this.journal = journal;
    }

    /** Writes the copy; nothing appears under its name before it was read back. */
    List<Path> inject(Step.InjectDrivers step, StepLog log, IProgressMonitor monitor) throws IOException {
        Path folder = Files.createDirectories(step.target().getParent());
        AtomicFile.sweep(folder);
        DiskSpace.require(folder, 2 * step.bytes(), "The boot image with drivers");
        log.forget(step.id());
        workers.run(WorkerJobs.inject(step), (phase, done, total) -> journal.progress(step, phase, done, total), monitor);
        return List.of(step.target());
    }
}
