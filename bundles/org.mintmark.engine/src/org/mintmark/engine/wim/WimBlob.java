package org.mintmark.engine.wim;

import java.nio.ByteBuffer;

/**
 * An entry of a WIM's blob table: place of a content (24 bytes), part (2), references (4), SHA-1 (20) (MS "Windows Imaging
 * File Format", lookup table).
 *
 * @param place where it is stored
 * @param part number of the part that has it
 * @param references how often the images' files have it
 * @param sha1 of the content as it was before compression
 */
record WimBlob(WimResource place, int part, int references, byte[] sha1) {
    /** Bytes of an entry. */
    static final int SIZE = 50;

    private static final int SHA1 = 20;

    static WimBlob read(ByteBuffer in) {
        WimResource place = WimResource.read(in);
        int part = Short.toUnsignedInt(in.getShort());
        int references = in.getInt();
        byte[] sha1 = new byte[SHA1];
        in.get(sha1);
        return new WimBlob(place, part, references, sha1);
    }

    void write(ByteBuffer out) {
        place.write(out);
        out.putShort((short) part).putInt(references).put(sha1);
    }

    /** Whether it describes an image's files rather than being one's content. */
    boolean metadata() {
        return (place.flags() & WimResource.METADATA) != 0;
    }

    /** The same content stored elsewhere. */
    WimBlob at(long offset, int otherPart) {
        return new WimBlob(new WimResource(place.storedSize(), place.flags(), offset, place.originalSize()), otherPart, references, sha1);
    }

    /** The same with other users. */
    WimBlob usedBy(int users) {
        return new WimBlob(place, part, users, sha1);
    }
}
