package org.mintmark.cli;

import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.Pace;

/** Draws how far a phase is where a person watches: bar, bytes, rate and time left. */
final class ProgressBar implements NativeWorkers.Listener {

    private static final long DRAW_NANOS = 200_000_000L;
    private static final int BAR = 24;
    /** Clears the line and cuts it at the terminal's edge: a line that wraps could not be drawn over. */
    private static final String START = "\r\033[K\033[?7l";
    private static final String END = "\033[?7h";

    private final Terminal terminal;
    private final boolean quiet;
    private long lastDraw;
    private final Pace pace = new Pace();
    private boolean drawn;

    ProgressBar(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void progress(String phase, long bytesDone, long bytesTotal) {
        long now = System.nanoTime();
        String amounts = pace.text(phase, bytesDone, bytesTotal);
        if (quiet || !terminal.interactive() || now - lastDraw < DRAW_NANOS) {
            return;
        }
        lastDraw = now;
        StringBuilder line = new StringBuilder(START).append("    ").append(phase).append(' ');
        if (bytesTotal > 0) {
            int filled = (int) Math.min(BAR, BAR * bytesDone / bytesTotal);
            line.append('[').append("#".repeat(filled)).append(".".repeat(BAR - filled)).append("] ");
        }
        line.append(amounts).append(END);
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
}
