package org.mintmark.app.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.eclipse.swt.widgets.Display;

/** How long single events keep the user's thread busy: by its processor time, since other programs may want the machine, too. */
final class UiThread implements AutoCloseable {

    private static final long MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watched = Display.getCurrent().getThread();
    private final Display display = Display.getCurrent();
    private volatile boolean ended;
    private volatile long longest;
    private long atBegin;

    /** Begins to watch the current thread, which must go on dispatching events. */
    UiThread() {
        atBegin = threads.getThreadCpuTime(watched.threadId());
        ping();
    }

    /** Each turn of the event loop measures what was done since the last. */
    private void ping() {
        if (!ended) {
            long now = threads.getThreadCpuTime(watched.threadId());
            longest = Math.max(longest, now - atBegin);
            atBegin = now;
            display.asyncExec(() -> display.timerExec(1, this::ping));
        }
    }

    /** Longest time between two turns of the event loop in milliseconds. */
    long longestMillis() {
        longest = Math.max(longest, threads.getThreadCpuTime(watched.threadId()) - atBegin);
        return longest / MILLI;
    }

    /** Forgets what was before. */
    void restart() {
        longest = 0;
        atBegin = threads.getThreadCpuTime(watched.threadId());
    }

    @Override
    public void close() {
        ended = true;
    }
}
