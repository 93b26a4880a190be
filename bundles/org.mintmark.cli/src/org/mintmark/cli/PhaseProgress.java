package org.mintmark.cli;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.PhaseMonitor;

/** Shows the progress of a command that runs no plan: as a bar, or as JSON lines with {@code --progress json}. */
final class PhaseProgress implements NativeWorkers.Listener {

    private final Terminal terminal;
    private final NativeWorkers.Listener shown;

    PhaseProgress(Terminal terminal, Options options, String command) {
        this.terminal = terminal;
        if ("json".equals(options.progress)) {
            JsonJournal lines = new JsonJournal(terminal);
            shown = (phase, done, total) -> lines.progress(command, phase, done, total);
        } else {
            shown = new ProgressBar(terminal, options.quiet || options.json());
        }
    }

    @Override
    public void progress(String phase, long bytesDone, long bytesTotal) {
        shown.progress(phase, bytesDone, bytesTotal);
    }

    /** A monitor whose ticks are shown as bytes of a phase; Ctrl-C cancels it. */
    IProgressMonitor monitor(String phase, long bytes) {
        return new PhaseMonitor(terminal.monitor(), this, phase, bytes);
    }

    /** Takes the bar away before results are printed. */
    void done() {
        if (shown instanceof ProgressBar bar) {
            bar.wipe();
        }
    }
}
