package org.mintmark.core.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.mintmark.engine.io.AtomicFile;

/** What somebody needs who is to find out why something went wrong, and nothing that ships: no images, no kit, no branding. */
public final class Diagnostics {

    /** Of a long log the end counts. */
    private static final int MAX_LOG = 2 << 20;

    private Diagnostics() {
    }

    /**
     * A file of the archive.
     *
     * @param name its name there
     * @param about what it is, in a few words
     */
    public record Part(String name, String about, byte[] content) {
    }

    /** A text as a part. */
    public static Part text(String name, String about, String text) {
        return new Part(name, about, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file as a part, of a long one its end; one that is missing is an empty part. */
    public static Part file(String name, String about, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Part(name, about, new byte[0]);
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            byte[] end = new byte[(int) Math.min(length, MAX_LOG)];
            in.seek(length - end.length);
            in.readFully(end);
            return new Part(name, about, end);
        }
    }

    /** Writes the archive, which replaces an older one when it is whole. */
    public static void write(Path zip, List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Part part : parts) {
                out.putNextEntry(new ZipEntry(part.name()));
                out.write(part.content());
                out.closeEntry();
            }
        }
        AtomicFile.write(zip, bytes.toByteArray());
    }
}
