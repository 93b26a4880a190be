package org.mintmark.engine.iso;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.mintmark.engine.io.BulkWriter;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.FormatException;

/**
 * An image that is read: descriptors, boot entries and files. Of several trees the one is shown that has most to say:
 * Rock Ridge's names, else UDF where it holds more files than ISO 9660 does, else Joliet's names unless files are hidden from it,
 * else the primary ones.
 * Nothing in it is trusted: every place and length is checked against the image's size.
 */
public final class IsoImage implements Closeable {

    static final int SECTOR = 2048;
    private static final int FIRST_DESCRIPTOR = 16;
    private static final int MAX_DESCRIPTORS = 64;
    /** Files may share bytes, but not so many that an image unfolds into far more than it holds. */
    private static final int MAX_UNFOLDING = 64;
    private static final int ZEROS = 1 << 20;

    private final FileChannel channel;
    private final String name;
    private byte[] primary;
    private byte[] supplementary;
    private long catalogSector = -1;
    private boolean udf;
    private String udfLabel = "";
    private String view;
    private List<IsoFile> files = List.of();
    private List<BootEntry> boot = List.of();

    private IsoImage(FileChannel channel, String name) {
        this.channel = channel;
        this.name = name;
    }

    /**
     * Opens an image, or a drive that holds one, and reads its folders.
     *
     * @throws FormatException when it is neither an ISO 9660 nor a UDF image, or damaged; the message is a sentence
     */
    public static IsoImage open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        Path fileName = file.getFileName();
        IsoImage image = new IsoImage(channel, fileName == null ? file.toString() : fileName.toString());
        try {
            image.readDescriptors();
            image.readTrees();
            return image;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Volume label. */
    public String label() {
        if (primary == null) {
            return udfLabel;
        }
        String label = new String(primary, 40, 32, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
        return supplementary != null && label.isEmpty() ? new String(supplementary, 40, 32, StandardCharsets.UTF_16BE).strip() : label;
    }

    /** Whether it has Joliet names. */
    public boolean joliet() {
        return supplementary != null;
    }

    /** Whether it has a UDF volume (ECMA-167 part 2, section 9). */
    public boolean udf() {
        return udf;
    }

    /** The tree whose files are shown: {@code udf}, {@code rock-ridge}, {@code joliet} or {@code iso9660}. */
    public String view() {
        return view;
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
        return primary == null ? "" : new String(primary, 883, 512, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    }

    /** Bytes of the volume as the primary descriptor says (ECMA-119 section 8.4.8); a drive may hold more. */
    public long volumeBytes() throws IOException {
        return primary == null ? size()
                : (ByteBuffer.wrap(primary).order(ByteOrder.LITTLE_ENDIAN).getInt(80) & 0xFFFFFFFFL) * SECTOR;
    }

    /** Date of the volume's creation (ECMA-119 section 8.4.26.1), empty where none is recorded or it makes no sense. */
    public Optional<Instant> date() {
        if (primary == null) {
            return Optional.empty();
        }
        String digits = new String(primary, 813, 14, StandardCharsets.ISO_8859_1);
        try {
            LocalDateTime local = LocalDateTime.parse(digits, DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
            return Optional.of(local.toInstant(ZoneOffset.ofTotalSeconds(primary[829] * 15 * 60)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Opens a file's bytes; the caller closes. */
    public InputStream open(IsoFile file) {
        return new SectionStream(channel, file);
    }

    /** Lets the system copy a file's bytes to a place in another file. */
    public void transfer(IsoFile file, BulkWriter target, long position, ByteProgress progress) throws IOException {
        long at = position;
        for (IsoFile.Section section : file.sections()) {
            if (section.position() == IsoFile.HOLE) {
                for (long done = 0; done < section.size(); done += ZEROS) {
                    int count = (int) Math.min(ZEROS, section.size() - done);
                    target.put(at + done, ByteBuffer.allocate(count));
                    progress.advance(count);
                }
            } else {
                try {
                    target.transfer(channel, section.position(), section.size(), at, progress);
                } catch (EOFException e) {
                    throw new FormatException("'" + name + "' ended while '" + file.path() + "' was copied; copy it again.");
                }
            }
            at += section.size();
        }
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
                if (!id.equals("BEA01") && !id.startsWith("NSR0") && !id.equals("TEA01") && !id.equals("CD001")) {
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
        if (primary == null && !udf) {
            throw new FormatException("'" + name + "' is no ISO 9660 or UDF image.");
        }
    }

    private void readTrees() throws IOException {
        if (primary != null) {
            boolean posix = IsoFolders.hasRockRidge(this, primary);
            boolean joliet = supplementary != null && !posix;
            files = new IsoFolders(this, joliet).files(joliet ? supplementary : primary);
            view = joliet ? "joliet" : posix ? "rock-ridge" : "iso9660";
            if (joliet) {
                readHiddenFromJoliet();
            }
        }
        if (udf) {
            try {
                UdfVolume volume = UdfVolume.read(this);
                if (primary == null || !view.equals("rock-ridge") && volume.files().size() > files.size()) {
                    files = volume.files();
                    view = "udf";
                }
                udfLabel = volume.label();
            } catch (FormatException e) {
                if (primary == null) {
                    throw e;
                }
                udf = false; // the ISO 9660 tree is whole, and what is broken beside it shows no file
            }
        }
        long unfolded = 0;
        for (IsoFile file : files) {
            unfolded += file.size();
            if (unfolded < 0 || unfolded / MAX_UNFOLDING > size()) {
                throw damaged("its files claim to hold more than " + MAX_UNFOLDING + " times its size");
            }
        }
        boot = catalogSector < 0 ? List.of() : BootCatalog.read(sector(catalogSector), files);
    }

    /** Writers can hide files from either tree; the one that has more of them is shown. */
    private void readHiddenFromJoliet() throws IOException {
        try {
            List<IsoFile> all = new IsoFolders(this, false).files(primary);
            if (all.size() > files.size()) {
                files = all;
                view = "iso9660";
            }
        } catch (FormatException e) {
            // the tree that Windows shows is whole, and what is broken beside it shows no file
            return;
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

    long size() throws IOException {
        return channel.size();
    }

    ByteBuffer sectorBuffer(long number) throws IOException {
        return ByteBuffer.wrap(sector(number)).order(ByteOrder.LITTLE_ENDIAN);
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

    /** Refuses names that would lead out of their folder or can't be made. */
    void checkName(String entry, String folder) throws FormatException {
        if (entry.isEmpty() || entry.equals(".") || entry.equals("..") || entry.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
            throw damaged("an entry of its folder '" + folder + "' has a name that no disc may have");
        }
    }

    /** Refuses a section that ends beyond the image. */
    void checkInside(IsoFile.Section section, String path) throws IOException {
        if (section.size() > 0 && (section.position() < 0 || section.position() > size() - section.size())) {
            throw new FormatException("'" + name + "' is truncated: '" + path + "' ends beyond the image; copy it again.");
        }
    }

    FormatException damaged(String what) {
        return new FormatException("'" + name + "' is damaged: " + what + "; copy it again.");
    }
}
