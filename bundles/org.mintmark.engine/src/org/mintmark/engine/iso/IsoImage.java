package org.mintmark.engine.iso;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/**
 * An image that is read: descriptors, boot entries and the files of its Joliet tree, or of the primary one where it has
 * no Joliet. Nothing in it is trusted: every place and length is checked against the image's size.
 */
public final class IsoImage implements Closeable {

    static final int SECTOR = 2048;
    private static final int FIRST_DESCRIPTOR = 16;
    private static final int MAX_DESCRIPTORS = 64;

    private final FileChannel channel;
    private final String name;
    private byte[] primary;
    private byte[] supplementary;
    private long catalogSector = -1;
    private boolean udf;
    private List<IsoFile> files;
    private List<BootEntry> boot;

    private IsoImage(FileChannel channel, String name) {
        this.channel = channel;
        this.name = name;
    }

    /**
     * Opens an image and reads its folders.
     *
     * @throws FormatException when it is no ISO 9660 image or damaged; the message is a sentence
     */
    public static IsoImage open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        IsoImage image = new IsoImage(channel, file.getFileName().toString());
        try {
            image.readDescriptors();
            image.files = new IsoFolders(image).files(image.supplementary != null ? image.supplementary : image.primary,
                    image.supplementary != null);
            image.boot = image.catalogSector < 0 ? List.of() : BootCatalog.read(image.sector(image.catalogSector), image.files);
            return image;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Volume label. */
    public String label() {
        return supplementary != null && primaryLabel().isEmpty()
                ? new String(supplementary, 40, 32, StandardCharsets.UTF_16BE).strip()
                : primaryLabel();
    }

    private String primaryLabel() {
        return new String(primary, 40, 32, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    }

    /** Whether it has Joliet names. */
    public boolean joliet() {
        return supplementary != null;
    }

    /** Whether it also has a UDF volume (ECMA-167 part 2, section 9). */
    public boolean udf() {
        return udf;
    }

    /** Ways to start from it. */
    public List<BootEntry> boot() {
        return boot;
    }

    /** Its files, ordered by path. */
    public List<IsoFile> files() {
        return files;
    }

    /** The text in the primary descriptor's application-use field. */
    public String applicationUse() {
        return new String(primary, 883, 512, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    }

    /** Opens a file's bytes; the caller closes. */
    public InputStream open(IsoFile file) {
        return new SectionStream(channel, file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void readDescriptors() throws IOException {
        if (channel.size() < (FIRST_DESCRIPTOR + 1L) * SECTOR) {
            throw new FormatException("'" + name + "' is too small to be an ISO image.");
        }
        boolean terminated = false;
        for (int i = 0; i < MAX_DESCRIPTORS && (FIRST_DESCRIPTOR + i + 1L) * SECTOR <= channel.size(); i++) {
            byte[] sector = sector(FIRST_DESCRIPTOR + i);
            String id = new String(sector, 1, 5, StandardCharsets.ISO_8859_1);
            udf |= id.equals("NSR02") || id.equals("NSR03");
            if (!id.equals("CD001") || terminated) {
                if (!id.equals("BEA01") && !id.startsWith("NSR0") && !id.equals("TEA01")) {
                    break;
                }
                continue;
            }
            switch (sector[0] & 0xFF) {
            case 0 -> bootRecord(sector);
            case 1 -> primary = primary == null ? sector : primary;
            case 2 -> supplementary = supplementary == null && isJoliet(sector) ? sector : supplementary;
            case 255 -> terminated = true;
            default -> {
                // partitions and descriptors of other systems say nothing about files
            }
            }
        }
        if (primary == null) {
            throw new FormatException("'" + name + "' is no ISO 9660 image" + (udf ? ", it has a UDF volume only." : "."));
        }
    }

    private void bootRecord(byte[] sector) {
        if (new String(sector, 7, 23, StandardCharsets.ISO_8859_1).equals("EL TORITO SPECIFICATION")) {
            long found = ByteBuffer.wrap(sector).order(ByteOrder.LITTLE_ENDIAN).getInt(0x47) & 0xFFFFFFFFL;
            catalogSector = catalogSector < 0 ? found : catalogSector;
        }
    }

    /** Joliet Specification: escape sequences of UCS-2 level 1, 2 and 3. */
    private static boolean isJoliet(byte[] sector) {
        return sector[88] == '%' && sector[89] == '/' && (sector[90] == '@' || sector[90] == 'C' || sector[90] == 'E');
    }

    String name() {
        return name;
    }

    long size() throws IOException {
        return channel.size();
    }

    byte[] sector(long number) throws IOException {
        return read(number * SECTOR, SECTOR);
    }

    byte[] read(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > channel.size() - length) {
            throw new FormatException("'" + name + "' is truncated: it refers to byte " + (position + length) + " but has only "
                    + channel.size() + "; copy it again.");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new FormatException("'" + name + "' ended while it was read; copy it again.");
            }
        }
        return buffer.array();
    }
}
