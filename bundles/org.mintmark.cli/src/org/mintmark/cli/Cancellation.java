package org.mintmark.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

/** Ctrl-C: cancels the monitor and gives the work a little under two seconds to tidy up. */
final class Cancellation {

    private static final int GRACE_MILLIS = 1900;

    private final CountDownLatch finished = new CountDownLatch(1);

    private Cancellation() {
    }

    static Cancellation onInterrupt(IProgressMonitor monitor) {
        Cancellation cancellation = new Cancellation();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (cancellation.finished.getCount() > 0) {
                monitor.setCanceled(true);
                cancellation.await();
            }
        }, "cancel"));
        return cancellation;
    }

    /** The work has ended by itself. */
    void done() {
        finished.countDown();
    }

    private void await() {
        try {
            finished.await(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
