package org.mintmark.cli;

import org.mintmark.core.run.NativeWorkers;

/** Draws how far a phase is where a person watches: bar, bytes, rate and time left. */
final class ProgressBar implements NativeWorkers.Listener {

    private static final long DRAW_NANOS = 200_000_000L;
    private static final int BAR = 24;

    private final Terminal terminal;
    private final boolean quiet;
    private long lastDraw;
    private long phaseStart;
    private String lastPhase = "";
    private boolean drawn;

    ProgressBar(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void progress(String phase, long bytesDone, long bytesTotal) {
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
        line.append(TextJournal.size(bytesDone));
        if (bytesTotal > 0) {
            line.append(" of ").append(TextJournal.size(bytesTotal));
        }
        line.append(", ").append(TextJournal.size((long) rate)).append("/s");
        if (bytesTotal > bytesDone && rate > 0 && seconds > 1) {
            line.append(", ").append(time((long) ((bytesTotal - bytesDone) / rate))).append(" left");
        }
        terminal.err().print(line);
        terminal.err().flush();
        drawn = true;
    }

    /** Takes the bar away. */
    void wipe() {
        if (drawn) {
            terminal.err().print("\r\033[K");
            drawn = false;
        }
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
