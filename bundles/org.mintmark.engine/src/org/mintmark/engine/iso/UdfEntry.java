package org.mintmark.engine.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.iso.IsoFile.Section;

/** A file entry or extended file entry (ECMA-167 4/14.9 and 4/14.17): what it is, and where its bytes lie. */
final class UdfEntry {

    private static final int TAG_ENTRY = 261;
    private static final int TAG_EXTENDED = 266;
    private static final int TAG_MORE = 258;
    private static final int FOLDER = 4;
    private static final int REGULAR = 5;
    private static final int MAX_EXTENTS = 1_000_000;
    private static final int INLINE = 3;

    private final UdfVolume volume;
    private final IsoImage image;
    private final int partition;
    private final String path;
    private final List<Section> sections = new ArrayList<>();
    private int type;
    private long size;
    private long covered;

    private UdfEntry(UdfVolume volume, IsoImage image, int partition, String path) {
        this.volume = volume;
        this.image = image;
        this.partition = partition;
        this.path = path;
    }

    static UdfEntry read(UdfVolume volume, IsoImage image, int partition, long block, String path) throws IOException {
        UdfEntry entry = new UdfEntry(volume, image, partition, path);
        entry.read(volume.position(partition, block));
        return entry;
    }

    boolean folder() {
        return type == FOLDER;
    }

    boolean regular() {
        return type == REGULAR || type == 0;
    }

    long size() {
        return size;
    }

    List<Section> sections() {
        return sections;
    }

    private void read(long position) throws IOException {
        ByteBuffer in = block(position);
        boolean extended = UdfVolume.isTag(in, TAG_EXTENDED);
        if (!extended && !UdfVolume.isTag(in, TAG_ENTRY)) {
            throw image.damaged("the UDF entry of '" + path + "' is not there");
        }
        type = in.get(27) & 0xFF;
        size = in.getLong(56);
        int lengths = extended ? 208 : 168;
        long attributes = in.getInt(lengths) & 0xFFFFFFFFL;
        long allocation = in.getInt(lengths + 4) & 0xFFFFFFFFL;
        long start = lengths + 8 + attributes;
        if (size < 0 || start + allocation > in.capacity()) {
            throw image.damaged("the UDF entry of '" + path + "' makes no sense");
        }
        int form = in.getShort(34) & 7;
        if (form == INLINE) {
            add(position + start, Math.min(allocation, size));
        } else if (form <= 1) {
            extents(in, (int) start, (int) allocation, form == 0 ? 8 : 16);
        } else {
            throw image.damaged("the UDF entry of '" + path + "' has allocation descriptors of an unknown form");
        }
        if (covered < size) {
            throw image.damaged("the UDF entry of '" + path + "' has places for " + covered + " of its " + size + " bytes");
        }
    }

    private ByteBuffer block(long position) throws IOException {
        return ByteBuffer.wrap(image.read(position, volume.blockSize())).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Allocation descriptors, short or long (ECMA-167 4/14.14), and those that continue elsewhere (4/14.5). */
    private void extents(ByteBuffer first, int start, int length, int width) throws IOException {
        ByteBuffer in = first;
        int at = start;
        int end = start + length;
        for (int count = 0; at + width <= end && covered < size; count++) {
            if (count > MAX_EXTENTS) {
                throw image.damaged("'" + path + "' lies in more than " + MAX_EXTENTS + " pieces");
            }
            int word = in.getInt(at);
            long bytes = word & 0x3FFFFFFFL;
            long block = in.getInt(at + 4) & 0xFFFFFFFFL;
            int reference = width == 16 ? in.getShort(at + 8) & 0xFFFF : partition;
            at += width;
            switch (word >>> 30) {
            case 0 -> {
                if (bytes == 0) {
                    return;
                }
                add(volume.position(reference, block), bytes);
            }
            case 3 -> {
                in = block(volume.position(reference, block));
                at = 24;
                end = (int) Math.min(in.capacity(), 24 + (in.getInt(20) & 0xFFFFFFFFL));
                if (!UdfVolume.isTag(in, TAG_MORE)) {
                    throw image.damaged("the pieces of '" + path + "' do not go on where they should");
                }
            }
            default -> add(IsoFile.HOLE, bytes);
            }
        }
    }

    private void add(long position, long bytes) throws IOException {
        Section section = new Section(position, Math.min(bytes, size - covered));
        if (position != IsoFile.HOLE) {
            image.checkInside(section, path);
        }
        if (section.size() > 0) {
            sections.add(section);
            covered += section.size();
        }
    }
}
