package org.mintmark.engine.fat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file, cluster after cluster; those that follow each other are read in one go. */
final class ClusterStream extends InputStream {

    private final FatVolume volume;
    private final FileChannel channel;
    private final FatFile file;
    private long cluster;
    private int inCluster;
    private long done;

    ClusterStream(FatVolume volume, FileChannel channel, FatFile file) {
        this.volume = volume;
        this.channel = channel;
        this.file = file;
        this.cluster = file.firstCluster();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (done == file.size()) {
            return -1;
        }
        if (cluster == 0) {
            throw volume.damaged("the chain of '" + file.path() + "' ends before the file does");
        }
        long wanted = Math.min(length, file.size() - done);
        long start = volume.position(cluster) + inCluster;
        long run = volume.clusterBytes() - inCluster;
        long last = cluster;
        long next = volume.next(last);
        while (run < wanted && next == last + 1) {
            run += volume.clusterBytes();
            last = next;
            next = volume.next(last);
        }
        int count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(run, wanted)), start);
        if (count < 0) {
            throw volume.damaged("it ends inside '" + file.path() + "'");
        }
        done += count;
        long into = inCluster + (long) count;
        for (; into >= volume.clusterBytes(); into -= volume.clusterBytes()) {
            cluster = volume.next(cluster);
        }
        inCluster = (int) into;
        return count;
    }
}
