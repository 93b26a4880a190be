package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.MediaPlanner;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Step;
import org.mintmark.core.plan.StepLog;
import org.mintmark.core.run.Result.Outcome;
import org.mintmark.core.run.Result.State;
import org.mintmark.core.run.Result.StepResult;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.ExclusiveLock;

/** Does what a plan says, step by step; each step is recorded when its outputs are in place. */
public final class Runner {

    private final NativeWorkers workers;
    private final DigestCache digests;
    private final Environment environment;
    private final int threads;

    /**
     * With the engines.
     *
     * @param threads threads that compress, 0 for one a processor
     */
    public Runner(NativeWorkers workers, DigestCache digests, Environment environment, int threads) {
        this.threads = threads;
        this.workers = workers;
        this.digests = digests;
        this.environment = environment;
    }

    /**
     * Runs a plan.
     *
     * @return what came of it, a failure included
     * @throws OperationCanceledException when the monitor is cancelled; nothing half-written stays
     * @throws org.mintmark.engine.io.LockedException when somebody else builds the same
     */
    public Result run(Plan plan, IProgressMonitor monitor, Journal journal) throws IOException {
        if (plan.nothingToDo()) {
            return result(plan, Outcome.CURRENT, plan.steps().stream().map(p -> skipped(p.step())).toList(), "");
        }
        if (plan.needsLibwim() && !environment.hasLibwim()) {
            return result(plan, Outcome.FAILED, List.of(), environment.libwimMissing());
        }
        String owner = "a build of " + plan.sku().id();
        Files.createDirectories(plan.output());
        boolean captures = plan.steps().stream().anyMatch(p -> p.runs() && isCapture(p.step()));
        Path captureFolder = plan.sku().capture() == null ? plan.output() : plan.sku().capture().folder();
        try (ExclusiveLock output = ExclusiveLock.acquire(plan.output(), owner);
                ExclusiveLock capture = captures && !captureFolder.equals(plan.output()) ? ExclusiveLock.acquire(captureFolder, owner) : null) {
            if (captures) {
                Files.createDirectories(work(captureFolder));
            }
            sweep(plan, captureFolder);
            return steps(plan, captureFolder, monitor, journal);
        } finally {
            digests.save();
        }
    }

    /** Removes what dead processes left, this build's own worker included. */
    private static void sweep(Plan plan, Path captureFolder) throws IOException {
        for (Path folder : List.of(plan.output(), StepLog.stateFolder(plan.output()), captureFolder,
                StepLog.stateFolder(captureFolder), work(captureFolder))) {
            if (Files.isDirectory(folder)) {
                AtomicFile.sweep(folder);
            }
        }
    }

    private static Path work(Path captureFolder) {
        return StepLog.stateFolder(captureFolder).resolve("work");
    }

    private Result steps(Plan plan, Path captureFolder, IProgressMonitor monitor, Journal journal) throws IOException {
        List<StepResult> results = new ArrayList<>();
        List<PlannedStep> todo = new ArrayList<>(plan.steps());
        CaptureExecutor capture = new CaptureExecutor(workers, digests, environment, journal);
        for (int i = 0; i < todo.size(); i++) {
            PlannedStep planned = todo.get(i);
            if (planned.step() instanceof Step.WriteIso && plan.imagesPending()) {
                replanMedia(plan, todo, i);
                planned = todo.get(i);
            }
            if (!planned.runs()) {
                results.add(skipped(planned.step()));
                continue;
            }
            long start = System.nanoTime();
            Step step = planned.step();
            journal.begin(step, planned.reason());
            StepResult done;
            try {
                StepLog log = StepLog.of(isCapture(step) ? captureFolder : plan.output());
                List<Path> outputs = execute(step, capture, todo, plan, log, monitor, journal);
                double seconds = seconds(start);
                log.record(step, outputs, OptionalDouble.of(seconds));
                done = new StepResult(step.id(), State.RUN, planned.reason(), bytes(outputs), seconds);
            } catch (IOException | RuntimeException e) {
                sweep(plan, captureFolder);
                if (e instanceof OperationCanceledException || monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                done = new StepResult(step.id(), State.FAILED, Failure.sentence(e), 0, seconds(start));
                journal.failure(e);
            }
            results.add(done);
            journal.end(step, done);
            if (done.state() == State.FAILED) {
                return result(plan, Outcome.FAILED, results, done.reason());
            }
        }
        return result(plan, Outcome.BUILT, results, "");
    }

    /** Now that the images are there: perhaps they are what they were, and the ISO is current. */
    private void replanMedia(Plan plan, List<PlannedStep> todo, int from) throws IOException {
        StepLog log = StepLog.of(plan.output());
        List<Step> media = new MediaPlanner(digests, environment).steps(plan.sku(), plan.edition(), plan.options());
        boolean before = false;
        for (int i = 0; i < media.size(); i++) {
            Optional<String> stale = before ? Optional.of("the ISO is made anew") : log.stale(media.get(i));
            todo.set(from + i, new PlannedStep(media.get(i), stale.isPresent(), stale.orElse("")));
            before |= stale.isPresent();
        }
    }

    private List<Path> execute(Step step, CaptureExecutor capture, List<PlannedStep> todo, Plan plan, StepLog log, IProgressMonitor monitor,
            Journal journal) throws IOException {
        MediaExecutor media = new MediaExecutor(digests, environment, journal);
        return switch (step) {
            case Step.Extract extract -> capture.extract(extract, monitor);
            case Step.Capture image -> capture.capture(image, threads, monitor);
            case Step.Split split -> capture.split(split, log, monitor);
            case Step.Describe describe -> capture.describe(describe, log, monitor);
            case Step.InjectDrivers drivers -> new DriverExecutor(workers, journal).inject(drivers, log, monitor);
            case Step.WriteIso iso -> media.iso(iso, monitor);
            case Step.Verify verify -> media.verify(verify, iso(todo), plan, monitor);
            case Step.MediaFolder folder -> media.mediaFolder(folder, monitor);
        };
    }

    private static Step.WriteIso iso(List<PlannedStep> steps) {
        return (Step.WriteIso) steps.stream().map(PlannedStep::step).filter(s -> s instanceof Step.WriteIso).findFirst().orElse(null);
    }

    private static boolean isCapture(Step step) {
        return step instanceof Step.Extract || step instanceof Step.Capture || step instanceof Step.Split || step instanceof Step.Describe;
    }

    private Result result(Plan plan, Outcome outcome, List<StepResult> steps, String failure) throws IOException {
        Step.WriteIso made = iso(plan.steps());
        if (made == null) {
            return new Result(outcome, plan.output().resolve("capture.json"), "", steps.stream().mapToLong(StepResult::bytes).sum(), steps, failure);
        }
        Path iso = made.iso();
        boolean there = outcome != Outcome.FAILED && Files.exists(iso);
        String sha256 = there ? Json.read(iso.resolveSibling("manifest.json")).path("iso").path("sha256").asText() : "";
        return new Result(outcome, iso, sha256, there ? Files.size(iso) : 0, steps, failure);
    }

    private static StepResult skipped(Step step) {
        return new StepResult(step.id(), State.SKIPPED, "", 0, 0);
    }

    private static long bytes(List<Path> outputs) throws IOException {
        long bytes = 0;
        for (Path output : outputs) {
            bytes += Files.size(output);
        }
        return bytes;
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    }
}
