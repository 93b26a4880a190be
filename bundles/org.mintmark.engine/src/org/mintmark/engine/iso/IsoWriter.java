package org.mintmark.engine.iso;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
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
 * Writes an image straight from the files' sources: ECMA-119 without version numbers, Joliet names, El Torito entries
 * where the tree has {@code boot/etfsboot.com} or {@code efi/microsoft/boot/efisys.bin}. The same tree and options give
 * the same bytes. The digest of a late file stands in the primary descriptor's application-use field.
 */
public final class IsoWriter {

    /** Begins the application-use field; the SHA-256 of the late file follows. */
    public static final String APPLICATION_USE = "MINTMARK1 sha256=";

    private static final int BUFFER = 1 << 20;

    private final IsoLayout layout;
    private final DescriptorWriter descriptors;
    private final FileChannel target;
    private final ByteProgress progress;
    private final List<WrittenFile> written = new ArrayList<>();

    private IsoWriter(IsoLayout layout, IsoOptions options, FileChannel target, ByteProgress progress) {
        this.layout = layout;
        this.descriptors = new DescriptorWriter(layout, options);
        this.target = target;
        this.progress = progress;
    }

    /** The exact size of the image in bytes. */
    public static long size(IsoTree tree) throws IOException {
        return new IsoLayout(tree).bytes();
    }

    /**
     * Writes the image into an empty file.
     *
     * @param progress counts bytes and is asked for cancellation
     * @throws IOException when a name or file is too long, or a source changes its size meanwhile; the message is a sentence
     * @throws OperationCanceledException when cancelled
     */
    public static IsoResult write(IsoTree tree, IsoOptions options, FileChannel target, ByteProgress progress) throws IOException {
        return new IsoWriter(new IsoLayout(tree), options, target, progress).write();
    }

    private IsoResult write() throws IOException {
        long sector = 17;
        if (layout.bootable()) {
            put(sector++, descriptors.bootRecord());
            put(layout.catalogSector, descriptors.bootCatalog());
        }
        put(sector++, descriptors.volume(NameSpace.JOLIET, ""));
        put(sector, DescriptorWriter.terminator());
        tables(NameSpace.PRIMARY, layout.primaryTableSector, layout.primaryPathTable, layout.primaryFolders);
        tables(NameSpace.JOLIET, layout.jolietTableSector, layout.jolietPathTable, layout.jolietFolders);
        try (ExecutorService digester = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (IsoNode file : layout.files) {
                if (file.content instanceof IsoContent.Readable content) {
                    copy(file, content, digester);
                }
            }
        }
        written.sort(Comparator.comparing(WrittenFile::path));
        put(16, descriptors.volume(NameSpace.PRIMARY, late()));
        if (target.size() < layout.bytes()) {
            target.write(ByteBuffer.allocate(1), layout.bytes() - 1);
        }
        return new IsoResult(layout.bytes(), written);
    }

    private void tables(NameSpace names, long first, int size, List<IsoNode> folders) throws IOException {
        put(first, descriptors.pathTable(names, ByteOrder.LITTLE_ENDIAN));
        put(first + IsoLayout.sectors(size), descriptors.pathTable(names, ByteOrder.BIG_ENDIAN));
        for (IsoNode folder : folders) {
            put(names.sector(folder), descriptors.folder(names, folder));
        }
    }

    /** Copies a file; while a piece is written, another thread digests it. */
    private void copy(IsoNode file, IsoContent.Readable content, ExecutorService digester) throws IOException {
        progress.subTask("Write " + file.path());
        MessageDigest digest = Digests.sha256();
        long done = 0;
        byte[] buffer = new byte[(int) Math.max(1, Math.min(BUFFER, file.size))];
        try (InputStream in = content.open()) {
            while (done < file.size) {
                int count = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, file.size - done));
                if (count == 0) {
                    throw changed(file);
                }
                Future<?> digested = digester.submit(() -> digest.update(buffer, 0, count));
                put(file.sector * IsoLayout.SECTOR + done, ByteBuffer.wrap(buffer, 0, count));
                await(digested);
                done += count;
                progress.advance(count);
            }
            if (in.read() >= 0) {
                throw changed(file);
            }
        }
        written.add(new WrittenFile(file.path(), file.size, Digests.hex(digest.digest())));
    }

    private static IOException changed(IsoNode file) {
        return new IOException("The source of '" + file.path() + "' changed its size while it was copied: build again when nobody writes it.");
    }

    private static void await(Future<?> digested) throws IOException {
        try {
            digested.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new IOException("Digesting failed.", e.getCause());
        }
    }

    /** Writes the late files and returns the application-use text. */
    private String late() throws IOException {
        String text = "";
        for (IsoNode file : layout.files) {
            if (file.content instanceof IsoContent.Late late) {
                byte[] content = late.maker().apply(List.copyOf(written));
                if (content.length != file.size) {
                    throw new IllegalStateException("'" + file.path() + "' was promised with " + file.size + " bytes and has " + content.length);
                }
                put(file.sector * IsoLayout.SECTOR, ByteBuffer.wrap(content));
                text = APPLICATION_USE + Digests.sha256(content);
            }
        }
        return text;
    }

    private void put(long sector, byte[] bytes) throws IOException {
        // what is all zero stays a hole of the new file
        if (!Arrays.equals(bytes, new byte[bytes.length])) {
            put(sector * IsoLayout.SECTOR, ByteBuffer.wrap(bytes));
        }
    }

    private void put(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += target.write(bytes, at);
        }
    }
}
