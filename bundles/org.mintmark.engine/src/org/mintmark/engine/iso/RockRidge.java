package org.mintmark.engine.iso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the system use area of a directory record says (System Use Sharing Protocol IEEE P1281, Rock Ridge IEEE P1282):
 * the POSIX name, whether the entry is a regular file, and where a relocated folder lies.
 */
final class RockRidge {

    private static final int MAX_CONTINUATIONS = 32;
    private static final int MAX_NAME = 1024;
    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int DIRECTORY = 0x4000;

    private final ByteArrayOutputStream name = new ByteArrayOutputStream();
    private int mode;
    private long child = -1;
    private boolean relocated;
    private long nextArea = -1;
    private int nextSize;

    private RockRidge() {
        // made by of()
    }

    /** Bytes to skip in every system use area, or -1 where the root's own record does not announce the protocol. */
    static int skip(ByteBuffer rootRecord) {
        int at = systemUse(rootRecord);
        boolean announced = at + 7 <= rootRecord.capacity() && rootRecord.get(at) == 'S' && rootRecord.get(at + 1) == 'P'
                && (rootRecord.get(at + 4) & 0xFF) == 0xBE && (rootRecord.get(at + 5) & 0xFF) == 0xEF;
        return announced ? rootRecord.get(at + 6) & 0xFF : -1;
    }

    /** Reads the area of a record. */
    static RockRidge of(IsoImage image, ByteBuffer record, int skip) throws IOException {
        RockRidge result = new RockRidge();
        int at = systemUse(record) + skip;
        if (at < record.capacity()) {
            result.read(record.slice(at, record.capacity() - at));
        }
        for (int i = 0; result.nextArea >= 0 && i < MAX_CONTINUATIONS; i++) {
            byte[] area = image.read(result.nextArea, result.nextSize);
            result.nextArea = -1;
            result.read(ByteBuffer.wrap(area));
        }
        return result;
    }

    private static int systemUse(ByteBuffer record) {
        int nameLength = record.get(32) & 0xFF;
        return 33 + nameLength + (nameLength % 2 == 0 ? 1 : 0);
    }

    private void read(ByteBuffer area) {
        ByteBuffer in = area.order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at + 4 <= in.capacity()) {
            int length = in.get(at + 2) & 0xFF;
            if (length < 4 || at + length > in.capacity()) {
                return;
            }
            entry(in.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
            at += length;
        }
    }

    private void entry(ByteBuffer in) {
        int size = in.capacity();
        switch ("" + (char) in.get(0) + (char) in.get(1)) {
        case "NM" -> {
            if (size > 5 && (in.get(4) & 6) == 0 && name.size() + size < MAX_NAME) {
                byte[] part = new byte[size - 5];
                in.get(5, part);
                name.writeBytes(part);
            }
        }
        case "PX" -> mode = size >= 8 ? in.getInt(4) : mode;
        case "CL" -> child = size >= 8 ? in.getInt(4) & 0xFFFFFFFFL : child;
        case "RE" -> relocated = true;
        case "CE" -> {
            if (size >= 28) {
                nextArea = (in.getInt(4) & 0xFFFFFFFFL) * IsoImage.SECTOR + (in.getInt(12) & 0xFFFFFFFFL);
                nextSize = Math.min(in.getInt(20) & 0x7FFFFFFF, IsoImage.SECTOR * 4);
            }
        }
        default -> {
            // owners, times and sparse files do not change what the tree holds
        }
        }
    }

    /** The POSIX name, empty where none is recorded. */
    String name() {
        return name.toString(StandardCharsets.UTF_8);
    }

    /** First sector of the folder that was moved elsewhere and belongs here, -1 for anything else. */
    long child() {
        return child;
    }

    /** Whether this folder is shown elsewhere. */
    boolean relocated() {
        return relocated;
    }

    /** False for symbolic links, devices and the like. */
    boolean fileOrFolder() {
        int type = mode & FILE_TYPE;
        return type == 0 || type == REGULAR || type == DIRECTORY;
    }
}
