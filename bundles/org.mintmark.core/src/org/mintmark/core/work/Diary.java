package org.mintmark.core.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Step;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.Pace;
import org.mintmark.core.run.Result.State;
import org.mintmark.core.run.Result.StepResult;
import org.mintmark.core.work.Entry.Kind;

/** Writes down what happens to one subject, and says how far it is. Called by one thread at a time. */
public final class Diary implements Journal, NativeWorkers.Listener {

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * It has come so far.
         *
         * @param share of the whole, 0 to 1, never less than before
         * @param text what is done now, with bytes, rate and time left
         */
        void progress(double share, String text);
    }

    private final String subject;
    private final Clock clock;
    private final Consumer<Entry> entries;
    private final Consumer<Exception> causes;
    private final Progress progress;
    private final Pace pace = new Pace();
    private String stage = "";
    private String phase = "";
    private double weight = 1;
    private double before;
    private double stageWeight = 1;
    private double phaseFrom;
    private double stageShare;

    /**
     * A diary.
     *
     * @param causes hears what lies behind failures, for a log
     */
    public Diary(String subject, Clock clock, Consumer<Entry> entries, Consumer<Exception> causes, Progress progress) {
        this.subject = subject;
        this.clock = clock;
        this.entries = entries;
        this.causes = causes;
        this.progress = progress;
    }

    /** Says what is about to be done, so that progress is a share of the whole. */
    public void expect(List<Plan> plans) {
        weight = Math.max(1, plans.stream().flatMap(p -> p.steps().stream()).filter(PlannedStep::runs).mapToLong(p -> p.step().weight()).sum());
    }

    @Override
    public void begin(Step step, String reason) {
        stage(step.id(), step.weight());
        add(Kind.BEGIN, step.describe() + " (" + reason + ")", Optional.empty());
    }

    /** A part begins that is no step of a plan, which has that many bytes or any other measure of the whole. */
    public void begin(String name, String text, double measure) {
        stage(name, measure);
        add(Kind.BEGIN, text, Optional.empty());
    }

    private void stage(String name, double measure) {
        stage = name;
        stageWeight = measure;
        phase = "";
        phaseFrom = 0;
        stageShare = 0;
    }

    @Override
    public void progress(Step step, String name, long bytesDone, long bytesTotal) {
        progress(name, bytesDone, bytesTotal);
    }

    /** Nobody knows how many phases a part has, so each takes half of what is left of it. */
    @Override
    public void progress(String name, long bytesDone, long bytesTotal) {
        if (!name.equals(phase)) {
            phase = name;
            phaseFrom = stageShare;
        }
        double share = bytesTotal > 0 ? Math.min(1.0, (double) bytesDone / bytesTotal) : 0;
        stageShare = Math.max(stageShare, phaseFrom + (1 - phaseFrom) * share / 2);
        progress.progress(Math.min(1, (before + stageWeight * stageShare) / weight), name + ": " + pace.text(name, bytesDone, bytesTotal));
    }

    @Override
    public void end(Step step, StepResult result) {
        if (result.state() == State.RUN) {
            add(Kind.DONE, String.format(Locale.ROOT, "%s in %.1f s", Pace.size(result.bytes()), result.seconds()), Optional.empty());
        } else if (result.state() == State.FAILED) {
            add(Kind.ERROR, result.reason(), Optional.empty());
        }
        done();
    }

    /** The part that began last is over. */
    public void done() {
        before += stageWeight;
        stage("", 0);
        progress.progress(Math.min(1, before / weight), "");
    }

    @Override
    public void message(String sentence) {
        add(Kind.NOTE, sentence, Optional.empty());
    }

    @Override
    public void failure(Exception cause) {
        causes.accept(cause);
    }

    /** Something was found. */
    public void add(Kind kind, String text, Optional<Path> file) {
        entries.accept(new Entry(clock.instant(), subject, stage, kind, text, file));
    }
}
