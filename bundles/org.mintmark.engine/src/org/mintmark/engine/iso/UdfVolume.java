package org.mintmark.engine.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mintmark.engine.io.FormatException;

/**
 * The files of a UDF volume (ECMA-167 3rd edition, OSTA UDF up to 2.01) with plain partitions; virtual, sparable and
 * metadata partitions are refused by name.
 */
final class UdfVolume {

    private static final int[] BLOCK_SIZES = { 2048, 512, 4096 };
    private static final int ANCHOR = 256;
    private static final int MAX_DESCRIPTORS = 64;
    private static final int TAG_ANCHOR = 2;
    private static final int TAG_PARTITION = 5;
    private static final int TAG_LOGICAL_VOLUME = 6;
    private static final int TAG_TERMINATOR = 8;
    private static final int TAG_FILE_SET = 256;
    private static final int TAG_IDENTIFIER = 257;
    private static final int DELETED = 4;
    private static final int PARENT = 8;

    private final IsoImage image;
    private final Map<Integer, Long> partitions = new HashMap<>();
    private final List<Integer> maps = new ArrayList<>();
    private final List<IsoFile> files = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Folder> open = new ArrayDeque<>();
    private int blockSize;
    private String label = "";
    private int entries;
    private long folderBytes;

    private record Folder(String path, UdfEntry entry, int depth) {
    }

    private UdfVolume(IsoImage image) {
        this.image = image;
    }

    static UdfVolume read(IsoImage image) throws IOException {
        UdfVolume volume = new UdfVolume(image);
        ByteBuffer fileSet = volume.descriptors(volume.anchor());
        volume.walk(fileSet);
        return volume;
    }

    List<IsoFile> files() {
        return files;
    }

    String label() {
        return label;
    }

    int blockSize() {
        return blockSize;
    }

    /** The anchor at block 256, or at the end (ECMA-167 3/8.4.2.1); it also tells the block size. */
    private ByteBuffer anchor() throws IOException {
        for (int size : BLOCK_SIZES) {
            blockSize = size;
            long blocks = image.size() / size;
            for (long block : new long[] { ANCHOR, blocks - 1, blocks - 1 - ANCHOR }) {
                ByteBuffer found = block <= 0 || block >= blocks ? null : sector(block);
                if (found != null && isTag(found, TAG_ANCHOR) && found.getInt(12) == (int) block) {
                    return found;
                }
            }
        }
        throw image.damaged("its UDF volume has no anchor");
    }

    private ByteBuffer sector(long block) throws IOException {
        return ByteBuffer.wrap(image.read(block * blockSize, blockSize)).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isTag(ByteBuffer in, int id) {
        return in.capacity() >= 16 && (in.getShort(0) & 0xFFFF) == id && UdfText.checksum(in) == (in.get(4) & 0xFF);
    }

    /** Reads partitions and logical volume; returns the file set descriptor. */
    private ByteBuffer descriptors(ByteBuffer anchor) throws IOException {
        long fileSet = -1;
        int fileSetPartition = 0;
        long first = anchor.getInt(20) & 0xFFFFFFFFL;
        for (int i = 0; i < MAX_DESCRIPTORS && (first + i + 1) * blockSize <= image.size(); i++) {
            ByteBuffer in = sector(first + i);
            if (isTag(in, TAG_TERMINATOR)) {
                break;
            }
            if (isTag(in, TAG_PARTITION)) {
                partitions.put(in.getShort(22) & 0xFFFF, in.getInt(188) & 0xFFFFFFFFL);
            } else if (isTag(in, TAG_LOGICAL_VOLUME)) {
                label = UdfText.dstring(in, 84, 128);
                fileSet = in.getInt(252) & 0xFFFFFFFFL;
                fileSetPartition = in.getShort(256) & 0xFFFF;
                partitionMaps(in);
            }
        }
        if (fileSet < 0 || maps.isEmpty()) {
            throw image.damaged("its UDF volume has no logical volume");
        }
        ByteBuffer found = sector(position(fileSetPartition, fileSet) / blockSize);
        if (!isTag(found, TAG_FILE_SET)) {
            throw image.damaged("its UDF volume has no file set");
        }
        return found;
    }

    /** ECMA-167 3/10.7; type 1 only. */
    private void partitionMaps(ByteBuffer in) throws FormatException {
        maps.clear();
        int count = in.getInt(268);
        int at = 440;
        for (int i = 0; i < count && at + 6 <= in.capacity(); i++) {
            int length = in.get(at + 1) & 0xFF;
            if (in.get(at) != 1 || length != 6) {
                throw new FormatException("The UDF volume of this disc has a virtual, sparable or metadata partition,"
                        + " which Mintmark does not read: copy its files onto a plain one.");
            }
            maps.add(in.getShort(at + 4) & 0xFFFF);
            at += length;
        }
    }

    /** Position in the image of a block of a partition. */
    long position(int reference, long block) throws FormatException {
        Long start = reference < maps.size() ? partitions.get(maps.get(reference)) : null;
        if (start == null) {
            throw image.damaged("its UDF volume refers to a partition that is not there");
        }
        return (start + block) * blockSize;
    }

    private void walk(ByteBuffer fileSet) throws IOException {
        enter("", fileSet.getShort(408) & 0xFFFF, fileSet.getInt(404) & 0xFFFFFFFFL, 0);
        while (!open.isEmpty()) {
            identifiers(open.removeFirst());
        }
        files.sort(Comparator.comparing(IsoFile::path));
    }

    private void enter(String path, int partition, long block, int depth) throws IOException {
        UdfEntry entry = UdfEntry.read(this, image, partition, block, path);
        if (entry.folder()) {
            if (depth > IsoFolders.MAX_DEPTH) {
                throw image.damaged("its folders are nested more than " + IsoFolders.MAX_DEPTH + " deep");
            }
            if (!seen.add(position(partition, block))) {
                throw image.damaged("its folder '" + path + "' is also another one");
            }
            if (entry.size() > IsoFolders.MAX_FOLDER) {
                throw image.damaged("its folder '" + path + "' has " + entry.size() + " bytes");
            }
            folderBytes += entry.size();
            if (folderBytes > image.size()) {
                throw image.damaged("its folders claim more bytes than it has");
            }
            open.addLast(new Folder(path, entry, depth));
        } else if (entry.regular()) {
            files.add(new IsoFile(path, entry.size(), entry.sections()));
        }
    }

    /** File identifier descriptors (ECMA-167 4/14.4). */
    private void identifiers(Folder folder) throws IOException {
        ByteBuffer in = ByteBuffer.allocate((int) folder.entry.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (IsoFile.Section section : folder.entry.sections()) {
            in.put(section.position() == IsoFile.HOLE ? new byte[(int) section.size()] : image.read(section.position(), (int) section.size()));
        }
        int at = 0;
        while (at + 38 <= in.capacity()) {
            int nameLength = in.get(at + 19) & 0xFF;
            int use = in.getShort(at + 36) & 0xFFFF;
            int length = (38 + use + nameLength + 3) / 4 * 4;
            if (!isTag(in.slice(at, in.capacity() - at).order(ByteOrder.LITTLE_ENDIAN), TAG_IDENTIFIER) || at + 38 + use + nameLength > in.capacity()) {
                throw image.damaged("a name in its folder '" + folder.path + "' is cut off");
            }
            if ((in.get(at + 18) & (DELETED | PARENT)) == 0) {
                if (++entries > IsoFolders.MAX_ENTRIES) {
                    throw image.damaged("it has more than " + IsoFolders.MAX_ENTRIES + " entries");
                }
                byte[] bytes = new byte[nameLength];
                in.get(at + 38 + use, bytes);
                String name = UdfText.expanded(bytes);
                image.checkName(name, folder.path);
                enter(folder.path.isEmpty() ? name : folder.path + "/" + name, in.getShort(at + 28) & 0xFFFF,
                        in.getInt(at + 24) & 0xFFFFFFFFL, folder.depth + 1);
            }
            at += length;
        }
    }
}
