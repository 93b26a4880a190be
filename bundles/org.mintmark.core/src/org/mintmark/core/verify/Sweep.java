package org.mintmark.core.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;

/** Reads a medium once from beginning to end; while one piece is read, others are digested and looked at. */
final class Sweep {

    private static final int BUFFER = 1 << 20;
    private static final int BUFFERS = 4;

    private final List<Region> waiting;
    private final List<Region> current = new ArrayList<>();
    private final List<Problem> problems;
    private final MessageDigest whole = Digests.sha256();

    private Sweep(List<Region> regions, List<Problem> problems) {
        waiting = new ArrayList<>(regions);
        waiting.sort(Comparator.comparingLong(Region::position).reversed());
        this.problems = problems;
    }

    /**
     * Reads the bytes of a channel from its start.
     *
     * @param regions what is looked at; may overlap
     * @param problems gets what they find
     * @return SHA-256 of all bytes
     * @throws OperationCanceledException when cancelled
     */
    static String read(FileChannel channel, long bytes, List<Region> regions, List<Problem> problems, ByteProgress progress)
            throws IOException {
        Sweep sweep = new Sweep(regions, problems);
        try (ExecutorService digester = thread(); ExecutorService looker = thread()) {
            Piece[] pieces = new Piece[BUFFERS];
            ByteBuffer direct = ByteBuffer.allocateDirect(BUFFER); // else the JDK takes a new one for every read
            long position = 0;
            for (int i = 0; position < bytes; i = (i + 1) % BUFFERS) {
                Piece piece = pieces[i] == null ? new Piece(new byte[BUFFER]) : pieces[i].await();
                pieces[i] = piece;
                direct.clear().limit((int) Math.min(BUFFER, bytes - position));
                int count = channel.read(direct, position);
                if (count < 0) {
                    throw new IOException("The medium ended while it was read: check its connection and read it again.");
                }
                direct.flip().get(piece.bytes, 0, count);
                long at = position;
                piece.digested = digester.submit(() -> sweep.whole.update(piece.bytes, 0, count));
                piece.looked = looker.submit(() -> sweep.look(piece.bytes, at, count));
                position += count;
                progress.advance(count);
            }
            for (Piece piece : pieces) {
                if (piece != null) {
                    piece.await();
                }
            }
        }
        return Digests.hex(sweep.whole.digest());
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    }

    private static final class Piece {
        private final byte[] bytes;
        private Future<?> digested;
        private Future<?> looked;

        Piece(byte[] bytes) {
            this.bytes = bytes;
        }

        Piece await() throws IOException {
            try {
                digested.get();
                looked.get();
                return this;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw new IOException("Looking at the medium failed.", e.getCause());
            }
        }
    }

    private void look(byte[] bytes, long position, int count) {
        long end = position + count;
        while (!waiting.isEmpty() && waiting.getLast().position() < end) {
            current.add(waiting.removeLast());
        }
        for (Region region : List.copyOf(current)) {
            int from = (int) (Math.max(region.position(), position) - position);
            int to = (int) (Math.min(region.end(), end) - position);
            if (to > from) {
                region.update(bytes, from, to - from);
            }
            if (region.end() <= end) {
                region.finish(problems::add);
                current.remove(region);
            }
        }
    }
}
