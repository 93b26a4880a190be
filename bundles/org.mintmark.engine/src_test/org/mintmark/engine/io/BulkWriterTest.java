package org.mintmark.engine.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes arrive at their place however often they are flushed on the way. */
class BulkWriterTest {

    private static final int SIZE = 3_000_000;
    private static final int PLACE = 4096;

    @TempDir
    Path temp;

    @Test
    void bytesArriveWithManyFlushesOnTheWay() throws IOException {
        byte[] content = content();
        Path source = Files.write(temp.resolve("source"), content);
        try (FileChannel in = FileChannel.open(source); FileChannel out = target(); BulkWriter writer = new BulkWriter(out, 64 << 10)) {
            writer.transfer(in, 0, SIZE, PLACE, progress(new NullProgressMonitor()));
            writer.put(0, ByteBuffer.wrap(content, 0, PLACE));
        }
        byte[] written = Files.readAllBytes(temp.resolve("target"));
        assertArrayEquals(Arrays.copyOf(content, PLACE), Arrays.copyOf(written, PLACE));
        assertArrayEquals(content, Arrays.copyOfRange(written, PLACE, written.length));
    }

    @Test
    void aSourceThatEndsBeforeAndACancellationAreTold() throws IOException {
        Path source = Files.write(temp.resolve("source"), content());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        try (FileChannel in = FileChannel.open(source); FileChannel out = target(); BulkWriter writer = new BulkWriter(out, 64 << 10)) {
            assertThrows(EOFException.class, () -> writer.transfer(in, 1, SIZE, 0, progress(new NullProgressMonitor())));
            assertThrows(OperationCanceledException.class, () -> writer.transfer(in, 0, SIZE, 0, progress(cancelled)));
        }
    }

    @Test
    void aFlushThatFailsIsTold() throws IOException {
        FileChannel out = target();
        BulkWriter writer = new BulkWriter(out, 2);
        writer.put(0, ByteBuffer.allocate(1));
        out.close();
        assertThrows(IOException.class, () -> {
            writer.put(1, ByteBuffer.allocate(4));
            writer.close();
        });
        assertTrue(Files.size(temp.resolve("target")) <= 1);
    }

    private FileChannel target() throws IOException {
        return FileChannel.open(temp.resolve("target"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static byte[] content() {
        byte[] content = new byte[SIZE];
        new Random(1).nextBytes(content);
        return content;
    }

    private static ByteProgress progress(NullProgressMonitor monitor) {
        return new ByteProgress(monitor, "", SIZE);
    }
}
