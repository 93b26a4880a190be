package org.mintmark.cli;

import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.Pace;

/** Draws how far a phase is where a person watches: bar, bytes, rate and time left. */
final class ProgressBar implements NativeWorkers.Listener {

    private static final long DRAW_NANOS = 200_000_000L;
    private static final int BAR = 24;

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
        StringBuilder line = new StringBuilder("\r\033[K    ").append(phase).append(' ');
        if (bytesTotal > 0) {
            int filled = (int) Math.min(BAR, BAR * bytesDone / bytesTotal);
            line.append('[').append("#".repeat(filled)).append(".".repeat(BAR - filled)).append("] ");
        }
        line.append(amounts);
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
