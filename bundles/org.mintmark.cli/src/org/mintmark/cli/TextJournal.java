package org.mintmark.cli;

import java.util.Locale;

import org.mintmark.core.plan.Step;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.Result.State;
import org.mintmark.core.run.Result.StepResult;

/** Tells a person what happens: a bar where they watch, plain lines elsewhere. */
final class TextJournal implements Journal {

    private static final long DRAW_NANOS = 200_000_000L;
    private static final int BAR = 24;

    private final Terminal terminal;
    private final boolean quiet;
    private long lastDraw;
    private long phaseStart;
    private String lastPhase = "";
    private boolean drawn;

    TextJournal(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void begin(Step step, String reason) {
        terminal.log().write(step.id() + " begins: " + reason);
        if (!quiet) {
            terminal.err().println("  " + step.describe() + " (" + reason + ")");
        }
        lastPhase = "";
    }

    @Override
    public void progress(Step step, String phase, long bytesDone, long bytesTotal) {
        long now = System.nanoTime();
        if (!phase.equals(lastPhase)) {
            lastPhase = phase;
            phaseStart = now;
        }
        if (quiet || !terminal.interactive() || now - lastDraw < DRAW_NANOS) {
            return;
        }
        lastDraw = now;
        double seconds = Math.max(1e-3, (now - phaseStart) / 1e9);
        double rate = bytesDone / seconds;
        StringBuilder line = new StringBuilder("\r\033[K    ").append(phase).append(' ');
        if (bytesTotal > 0) {
            int filled = (int) Math.min(BAR, BAR * bytesDone / bytesTotal);
            line.append('[').append("#".repeat(filled)).append(".".repeat(BAR - filled)).append("] ");
        }
        line.append(size(bytesDone));
        if (bytesTotal > 0) {
            line.append(" of ").append(size(bytesTotal));
        }
        line.append(", ").append(size((long) rate)).append("/s");
        if (bytesTotal > bytesDone && rate > 0 && seconds > 1) {
            line.append(", ").append(time((long) ((bytesTotal - bytesDone) / rate))).append(" left");
        }
        terminal.err().print(line);
        terminal.err().flush();
        drawn = true;
    }

    @Override
    public void end(Step step, StepResult result) {
        terminal.log().write(step.id() + " " + result.state().text() + " after " + result.seconds() + " s");
        wipe();
        if (!quiet && result.state() == State.RUN) {
            terminal.err().println(String.format(Locale.ROOT, "    done, %s in %.1f s", size(result.bytes()), result.seconds()));
        }
    }

    @Override
    public void message(String sentence) {
        wipe();
        if (!quiet) {
            terminal.err().println("  " + sentence);
        }
    }

    @Override
    public void failure(Exception cause) {
        wipe();
        terminal.failure(cause);
    }

    private void wipe() {
        if (drawn) {
            terminal.err().print("\r\033[K");
            drawn = false;
        }
    }

    /** Bytes as people say them: 1024-based with one decimal. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes;
        String[] units = { "KiB", "MiB", "GiB", "TiB" };
        int unit = -1;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, units[unit]);
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
