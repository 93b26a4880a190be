package org.mintmark.engine.iso;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.BulkWriter;
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

    private static final int SMALL = 1 << 20;

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
        try (Digester digester = new Digester(ordered.stream().filter(IsoWriter::digestedBeside).toList());
                BulkWriter bulk = new BulkWriter(target, BulkWriter.FILE)) {
            for (IsoNode file : ordered) {
                progress.subTask("Write " + file.path());
                switch (file.content) {
                    case IsoContent.OnDisk content when digestedBeside(file) -> {
                        digester.next();
                        transfer(file, content.file(), bulk);
                    }
                    case IsoContent.Readable content -> copy(file, content, bulk);
                    case IsoContent.Known content -> {
                        transfer(file, content.file(), bulk);
                        written.add(new WrittenFile(file.path(), file.size, content.sha256()));
                    }
                    case IsoContent.Late late -> {
                        // its place is filled when all others are known
                    }
                    case IsoContent.Sized sized -> throw new IllegalStateException(file.path() + " has no content");
                }
            }
            written.addAll(digester.finish());
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

    /** Copies a file that fits into memory. */
    private void copy(IsoNode file, IsoContent.Readable content, BulkWriter bulk) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readNBytes((int) file.size + 1);
        }
        if (bytes.length != file.size) {
            throw changed(file);
        }
        bulk.put(file.sector * IsoLayout.SECTOR, ByteBuffer.wrap(bytes));
        written.add(new WrittenFile(file.path(), file.size, Digests.sha256(bytes)));
        progress.advance(file.size);
    }

    private static boolean digestedBeside(IsoNode file) {
        return file.content instanceof IsoContent.OnDisk && file.size > SMALL;
    }

    private void transfer(IsoNode file, Path source, BulkWriter bulk) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
            if (in.size() != file.size) {
                throw changed(file);
            }
            bulk.transfer(in, 0, file.size, file.sector * IsoLayout.SECTOR, progress);
        } catch (EOFException e) {
            throw changed(file);
        }
    }

    static IOException changed(IsoNode file) {
        return new IOException("The source of '" + file.path() + "' changed its size while it was copied: build again when nobody writes it.");
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
