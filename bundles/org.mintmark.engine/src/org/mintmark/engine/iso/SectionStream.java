package org.mintmark.engine.iso;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** The bytes of a file, section after section. */
final class SectionStream extends InputStream {

    private final FileChannel channel;
    private final IsoFile file;
    private int section;
    private long done;

    SectionStream(FileChannel channel, IsoFile file) {
        this.channel = channel;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (section < file.sections().size() && done == file.sections().get(section).size()) {
            section++;
            done = 0;
        }
        if (length == 0) {
            return 0;
        }
        if (section == file.sections().size()) {
            return -1;
        }
        IsoFile.Section current = file.sections().get(section);
        int wanted = (int) Math.min(length, current.size() - done);
        int count = wanted;
        if (current.position() == IsoFile.HOLE) {
            Arrays.fill(bytes, offset, offset + wanted, (byte) 0);
        } else {
            count = channel.read(ByteBuffer.wrap(bytes, offset, wanted), current.position() + done);
        }
        if (count < 0) {
            throw new EOFException("The image ends inside '" + file.path() + "'; copy it again.");
        }
        done += count;
        return count;
    }
}
