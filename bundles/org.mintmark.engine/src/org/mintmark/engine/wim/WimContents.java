package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.FormatException;

/**
 * The contents that the files of an image have, by SHA-1, in the order of the files' paths and each with the number of its users.
 * Unlike the order on a volume it is the same wherever the files lie.
 */
public final class WimContents {
    private static final int SHA1 = 20;

    private final Map<ByteBuffer, Integer> users = new LinkedHashMap<>();

    /**
     * Adds a content behind the others.
     *
     * @param count how often the image's files have it
     */
    public void add(ByteBuffer sha1, int count) {
        users.put(sha1, count);
    }

    /** Number of different contents. */
    public int size() {
        return users.size();
    }

    /** Users by SHA-1, in order. */
    Map<ByteBuffer, Integer> users() {
        return users;
    }

    /** Writes them into a file: 20 bytes of SHA-1 and a big-endian number each. */
    public void write(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(users.size() * (SHA1 + Integer.BYTES));
        users.forEach((sha1, count) -> bytes.put(sha1.duplicate()).putInt(count));
        AtomicFile.write(file, bytes.array());
    }

    /**
     * Reads what was written.
     *
     * @throws FormatException when the file is cut off
     */
    public static WimContents read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.remaining() % (SHA1 + Integer.BYTES) != 0)
            throw new FormatException("'" + file + "' is cut off: capture anew.");
        WimContents contents = new WimContents();
        while (bytes.hasRemaining()) {
            byte[] sha1 = new byte[SHA1];
            bytes.get(sha1);
            contents.users.put(ByteBuffer.wrap(sha1), bytes.getInt());
        }
        return contents;
    }
}
