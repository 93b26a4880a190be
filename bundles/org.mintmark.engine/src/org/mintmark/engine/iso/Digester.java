package org.mintmark.engine.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoTree.IsoNode;

/** Digests files in threads of its own while they are copied, two at once, so that what one reads the other finds in memory. */
final class Digester implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int BUFFER = 1 << 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    private final Deque<Future<WrittenFile>> running = new ArrayDeque<>();
    private final List<WrittenFile> done = new ArrayList<>();
    private volatile boolean closed;

    /** Begins with a file, not before the one before the last is digested. */
    void begin(IsoNode file, Path source) throws IOException {
        if (running.size() == THREADS) {
            done.add(await(running.removeFirst()));
        }
        running.addLast(threads.submit(() -> digest(file, source)));
    }

    /** All files that were begun. */
    List<WrittenFile> finish() throws IOException {
        while (!running.isEmpty()) {
            done.add(await(running.removeFirst()));
        }
        return done;
    }

    private WrittenFile digest(IsoNode file, Path source) throws IOException {
        MessageDigest digest = Digests.sha256();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
            long size = 0;
            while (!closed && in.read(buffer.clear()) >= 0) {
                size += buffer.flip().remaining();
                digest.update(buffer);
            }
            if (size != file.size && !closed) {
                throw IsoWriter.changed(file);
            }
        }
        return new WrittenFile(file.path(), file.size, Digests.hex(digest.digest()));
    }

    private static WrittenFile await(Future<WrittenFile> digested) throws IOException {
        try {
            return digested.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException("Digesting failed.", e.getCause());
        }
    }

    /** Ends what still runs, after a cancellation for example. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
    }
}
