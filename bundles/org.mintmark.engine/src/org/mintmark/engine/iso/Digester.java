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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.Threads;
import org.mintmark.engine.iso.IsoTree.IsoNode;

/**
 * Digests files in threads of its own while they are copied, so that what one reads the other finds in memory. Copying is
 * faster than digesting: the next file is begun with, so that no processor waits at the end.
 */
final class Digester implements AutoCloseable {

    private static final int THREADS = 4;
    /** Files that are digested before they are copied. */
    private static final int AHEAD = 1;
    private static final int BUFFER = 1 << 20;

    private final ExecutorService threads = Threads.pool(THREADS);
    private final Deque<Future<WrittenFile>> running = new ArrayDeque<>();
    private final List<WrittenFile> done = new ArrayList<>();
    private final List<IsoNode> files;
    private int reached;
    private int begun;
    private volatile boolean closed;

    /** Of files in the order in which they are copied. */
    Digester(List<IsoNode> files) {
        this.files = files;
    }

    /** Begins with the file that is copied next and with the one after it; where digests are far behind, the copy waits for them. */
    void next() throws IOException {
        reached++;
        for (; begun < Math.min(files.size(), reached + AHEAD); begun++) {
            if (running.size() == THREADS) {
                done.add(Threads.await(running.removeFirst()));
            }
            IsoNode next = files.get(begun);
            running.addLast(threads.submit(() -> digest(next, ((IsoContent.OnDisk) next.content).file())));
        }
    }

    /** All files that were begun. */
    List<WrittenFile> finish() throws IOException {
        while (!running.isEmpty()) {
            done.add(Threads.await(running.removeFirst()));
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

    /** Ends what still runs, after a cancellation for example. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
    }
}
