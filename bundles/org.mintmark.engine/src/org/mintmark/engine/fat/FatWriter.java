package org.mintmark.engine.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;

import org.mintmark.engine.io.BulkWriter;
import org.mintmark.engine.io.ByteProgress;

/**
 * Writes a key: a FAT32 volume behind a master boot record whose partition is active. The record comes last and by a call
 * of its own, so that a key whose writing was interrupted has no volume at all. The same files and options give the same bytes.
 */
public final class FatWriter {

    private static final int SECTOR = FatLayout.SECTOR;
    private static final int FAT_PIECE = 2048;
    /** Sectors at the beginning and at the end where partition tables lie, the backup of a GPT included. */
    private static final int TABLE_SECTORS = 34;

    private final FatLayout layout;
    private final FatRecords records;
    private final FatOptions options;
    private final FileChannel target;

    /**
     * Arranges files for a key.
     *
     * @throws IOException when they don't fit or a name is not allowed; the message is a sentence
     */
    public FatWriter(List<FatSource> files, FatOptions options, FileChannel target) throws IOException {
        this.layout = new FatLayout(files, options.bytes());
        this.records = new FatRecords(layout, options);
        this.options = options;
        this.target = target;
    }

    /** Bytes that the files take on a key of that size, with all that belongs to them. */
    public static long needed(List<FatSource> files, long bytes) throws IOException {
        FatLayout layout = new FatLayout(files, Math.max(bytes, 64L << 30));
        return layout.sector(layout.nextCluster) * SECTOR;
    }

    /** First byte of the volume. */
    public long volumeOffset() {
        return FatLayout.PARTITION * SECTOR;
    }

    /** Bytes of the volume. */
    public long volumeBytes() {
        return layout.sectors * SECTOR;
    }

    /** Takes every old partition table away, so that nothing that is written now is taken for a volume. */
    public void clear() throws IOException {
        put(0, new byte[TABLE_SECTORS * SECTOR]);
        put(options.bytes() / SECTOR - TABLE_SECTORS, new byte[TABLE_SECTORS * SECTOR]);
        target.force(true);
    }

    /**
     * Writes the volume.
     *
     * @param device whether what is not written holds old bytes, so that free entries of the table must be written too
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public void volume(boolean device, ByteProgress progress) throws IOException {
        long start = FatLayout.PARTITION;
        put(start, new byte[layout.reserved * SECTOR]);
        for (int copy : new int[] { 0, 6 }) {
            put(start + copy, records.bootSector());
            put(start + copy + 1, records.fsInfo());
        }
        long used = Math.min(layout.fatSectors, (layout.nextCluster * 4 + SECTOR - 1) / SECTOR);
        for (int fat = 0; fat < 2; fat++) {
            long first = start + layout.reserved + fat * layout.fatSectors;
            long end = device ? layout.fatSectors : used;
            for (long at = 0; at < end; at += FAT_PIECE) {
                put(first + at, records.fat(at, (int) Math.min(FAT_PIECE, end - at)));
            }
        }
        for (FatNode folder : layout.folders) {
            put(layout.sector(folder.firstCluster), records.folder(folder));
        }
        try (BulkWriter bulk = new BulkWriter(target, device ? BulkWriter.DEVICE : BulkWriter.FILE)) {
            for (FatNode file : layout.files) {
                if (file.clusters > 0) {
                    progress.subTask("Write " + file.source.path());
                    file.source.content().copy(bulk, layout.sector(file.firstCluster) * SECTOR, progress);
                }
            }
        }
        if (target.size() < options.bytes()) {
            target.write(ByteBuffer.allocate(1), options.bytes() - 1);
        }
        target.force(true);
    }

    /** Writes the partition table: from now on the key counts. */
    public void finish() throws IOException {
        put(0, records.masterBootRecord());
        target.force(true);
    }

    private void put(long sector, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = sector * SECTOR;
        while (buffer.hasRemaining()) {
            at += target.write(buffer, at);
        }
    }
}
