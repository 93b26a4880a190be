package org.mintmark.cli;

import java.util.Locale;

import org.mintmark.core.plan.Step;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.Pace;
import org.mintmark.core.run.Result.State;
import org.mintmark.core.run.Result.StepResult;

/** Tells a person what happens: a bar where they watch, plain lines elsewhere. */
final class TextJournal implements Journal {

    private final Terminal terminal;
    private final boolean quiet;
    private final ProgressBar bar;

    TextJournal(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.bar = new ProgressBar(terminal, quiet);
    }

    @Override
    public void begin(Step step, String reason) {
        terminal.log().write(step.id() + " begins: " + reason);
        if (!quiet) {
            terminal.err().println("  " + step.describe() + " (" + reason + ")");
        }
    }

    @Override
    public void progress(Step step, String phase, long bytesDone, long bytesTotal) {
        bar.progress(phase, bytesDone, bytesTotal);
    }

    @Override
    public void end(Step step, StepResult result) {
        terminal.log().write(step.id() + " " + result.state().text() + " after " + result.seconds() + " s");
        bar.wipe();
        if (!quiet && result.state() == State.RUN) {
            terminal.err().println(String.format(Locale.ROOT, "    done, %s in %.1f s", size(result.bytes()), result.seconds()));
        }
    }

    @Override
    public void message(String sentence) {
        bar.wipe();
        if (!quiet) {
            terminal.err().println("  " + sentence);
        }
    }

    @Override
    public void failure(Exception cause) {
        bar.wipe();
        terminal.failure(cause);
    }

    /** Bytes as people say them. */
    static String size(long bytes) {
        return Pace.size(bytes);
    }
}
