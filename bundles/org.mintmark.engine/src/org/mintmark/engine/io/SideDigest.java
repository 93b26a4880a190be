package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A SHA-256 that another processor computes beside the work that hands it the bytes, a few pieces behind. */
public final class SideDigest implements AutoCloseable {

    private static final int BEHIND = 4;

    private final ExecutorService thread = Threads.pool(1);
    private final Deque<Future<?>> behind = new ArrayDeque<>();
    private final MessageDigest sha256 = Digests.sha256();

    /** The next bytes, which must not change any more. */
    public void update(ByteBuffer bytes) throws IOException {
        if (behind.size() == BEHIND) {
            Threads.await(behind.removeFirst());
        }
        behind.addLast(thread.submit(() -> sha256.update(bytes)));
    }

    /** The digest of all of them, in lower-case hexadecimal digits. */
    public String hex() throws IOException {
        while (!behind.isEmpty()) {
            Threads.await(behind.removeFirst());
        }
        return Digests.hex(sha256.digest());
    }

    /** Ends the thread. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
