package org.mintmark.engine.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes much to a file or device, which gets it while more is on its way: the flush at the end finds little to do, progress
 * tells what has arrived, and a cancellation need not wait for what the system holds back in memory. Not for use by several threads.
 */
public final class BulkWriter implements AutoCloseable {

    /** Bytes that a file may be behind: a disk takes them within the second in which a cancellation is to be done. */
    public static final long FILE = 256L << 20;
    /** Bytes that a device may be behind: a slow key takes them within a second or two. */
    public static final long DEVICE = 16L << 20;

    /** For a file that goes away again and need never reach the disk. */
    public static final long SCRATCH = Long.MAX_VALUE;

    private static final int TRANSFER = 16 << 20;

    private final FileChannel target;
    private final long behind;
    private final ExecutorService thread = Threads.pool(1);
    private Future<?> flush;
    private long pending;

    /**
     * Writes to a channel, which stays open.
     *
     * @param behind bytes that may wait in memory before more is written
     */
    public BulkWriter(FileChannel target, long behind) {
        this.target = target;
        this.behind = behind;
    }

    /**
     * Lets the system copy bytes from another file: none passes through this process, and blocks are shared where the file system can.
     *
     * @throws EOFException when the source ends before
     * @throws OperationCanceledException when cancelled
     */
    public void transfer(FileChannel source, long from, long size, long position, ByteProgress progress) throws IOException {
        target.position(position);
        for (long done = 0; done < size;) {
            long count = source.transferTo(from + done, Math.min(Math.min(TRANSFER, behind), size - done), target);
            if (count <= 0) {
                throw new EOFException();
            }
            done += count;
            wrote(count);
            progress.advance(count);
        }
    }

    /** Writes bytes at a position. */
    public void put(long position, ByteBuffer bytes) throws IOException {
        wrote(bytes.remaining());
        for (long at = position; bytes.hasRemaining();) {
            at += target.write(bytes, at);
        }
    }

    private void wrote(long bytes) throws IOException {
        pending += bytes;
        if (pending < behind / 2) {
            return;
        }
        if (flush != null && (flush.isDone() || pending >= behind)) {
            await();
        }
        if (flush == null) {
            pending = 0;
            flush = thread.submit(() -> {
                target.force(false);
                return null;
            });
        }
    }

    private void await() throws IOException {
        Future<?> awaited = flush;
        flush = null;
        if (awaited != null) {
            Threads.await(awaited);
        }
    }

    /** Waits until a flush that runs has ended; what was written after it began is the caller's to flush. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        await();
    }
}
