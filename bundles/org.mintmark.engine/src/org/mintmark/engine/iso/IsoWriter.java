package org.mintmark.engine.iso;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoTree.IsoNode;

/**
 * Writes an image straight from the files' sources: ECMA-119 without version numbers, Joliet names, a UDF 1.02 bridge
 * where the options ask for it, El Torito entries where the tree has {@code boot/etfsboot.com} or
 * {@code efi/microsoft/boot/efisys.bin}. The same tree and options give the same bytes. The digest of a late file stands
 * in the primary descriptor's application-use field.
 */
public final class IsoWriter {

    private static final int BUFFER = 1 << 20;
    private static final int TRANSFER = 16 << 20;

    private final IsoLayout layout;
    private final IsoBlueprint blueprint;
    private final FileChannel target;
    private final ByteProgress progress;
    private final List<WrittenFile> written = new ArrayList<>();

    private IsoWriter(IsoLayout layout, IsoOptions options, FileChannel target, ByteProgress progress) {
        this.layout = layout;
        this.blueprint = new IsoBlueprint(layout, options);
        this.target = target;
        this.progress = progress;
    }

    /**
     * Writes the image into an empty file.
     *
     * @param progress counts bytes and is asked for cancellation
     * @throws IOException when a name or file is too long, or a source changes its size meanwhile; the message is a sentence
     * @throws OperationCanceledException when cancelled
     */
    public static IsoResult write(IsoTree tree, IsoOptions options, FileChannel target, ByteProgress progress) throws IOException {
        return new IsoWriter(new IsoLayout(tree, options.udf()), options, target, progress).write();
    }

    private IsoResult write() throws IOException {
        List<IsoNode> ordered = layout.files.stream().sorted(Comparator.comparingLong(f -> f.sector)).toList();
        try (ExecutorService digester = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (IsoNode file : ordered) {
                switch (file.content) {
                    case IsoContent.Readable content -> copy(file, content, digester);
                    case IsoContent.Known content -> transfer(file, content);
                    case IsoContent.Late late -> progress.subTask("Write " + file.path());
                    case IsoContent.Sized sized -> throw new IllegalStateException(file.path() + " has no content");
                }
            }
        }
        written.sort(Comparator.comparing(WrittenFile::path));
        String late = late();
        for (Structure structure : blueprint.structures(late)) {
            byte[] bytes = structure.bytes();
            // what is all zero stays a hole of the new file
            if (!Arrays.equals(bytes, new byte[bytes.length])) {
                put(structure.position(), ByteBuffer.wrap(bytes));
            }
        }
        if (target.size() < layout.bytes()) {
            target.write(ByteBuffer.allocate(1), layout.bytes() - 1);
        }
        return new IsoResult(layout.bytes(), written);
    }

    /** Copies a file; while a piece is written, another thread digests it. */
    private void copy(IsoNode file, IsoContent.Readable content, ExecutorService digester) throws IOException {
        progress.subTask("Write " + file.path());
        MessageDigest digest = Digests.sha256();
        long done = 0;
        int size = (int) Math.max(1, Math.min(BUFFER, file.size));
        byte[] buffer = new byte[size];
        byte[] other = file.size > size ? new byte[size] : buffer;
        Future<?> digested = null;
        try (InputStream in = content.open()) {
            while (done < file.size) {
                int count = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, file.size - done));
                if (count == 0) {
                    throw changed(file);
                }
                await(digested); // of the other buffer, which is filled next
                byte[] piece = buffer;
                digested = digester.submit(() -> digest.update(piece, 0, count));
                put(file.sector * IsoLayout.SECTOR + done, ByteBuffer.wrap(piece, 0, count));
                buffer = other;
                other = piece;
                done += count;
                progress.advance(count);
            }
            await(digested);
            if (in.read() >= 0) {
                throw changed(file);
            }
        }
        written.add(new WrittenFile(file.path(), file.size, Digests.hex(digest.digest())));
    }

    /** Lets the system copy a file whose digest is known: it shares the blocks where the file system can. */
    private void transfer(IsoNode file, IsoContent.Known content) throws IOException {
        progress.subTask("Write " + file.path());
        Path source = content.file();
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
            if (in.size() != file.size) {
                throw changed(file);
            }
            target.position(file.sector * IsoLayout.SECTOR);
            long done = 0;
            while (done < file.size) {
                long count = in.transferTo(done, Math.min(TRANSFER, file.size - done), target);
                if (count <= 0) {
                    throw changed(file);
                }
                done += count;
                progress.advance(count);
            }
        }
        written.add(new WrittenFile(file.path(), file.size, content.sha256()));
    }

    private static IOException changed(IsoNode file) {
        return new IOException("The source of '" + file.path() + "' changed its size while it was copied: build again when nobody writes it.");
    }

    private static void await(Future<?> digested) throws IOException {
        if (digested == null) {
            return;
        }
        try {
            digested.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new IOException("Digesting failed.", e.getCause());
        }
    }

    /** Writes the late files and returns the digest of the last. */
    private String late() throws IOException {
        String digest = "";
        for (IsoNode file : layout.files) {
            if (file.content instanceof IsoContent.Late late) {
                byte[] content = late.maker().apply(List.copyOf(written));
                if (content.length != file.size) {
                    throw new IllegalStateException("'" + file.path() + "' was promised with " + file.size + " bytes and has " + content.length);
                }
                put(file.sector * IsoLayout.SECTOR, ByteBuffer.wrap(content));
                digest = Digests.sha256(content);
            }
        }
        return digest;
    }

    private void put(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += target.write(bytes, at);
        }
    }
}
