package org.mintmark.core.rehearse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.core.run.VolumeWindow;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.io.BulkWriter;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.wim.WimHeader;

/** The folder {@code Reset} of an ISO: its layout and its images, shown as files that libraries can open. */
final class ResetMedium implements Closeable {

    private static final String RESET = "reset/";
    private static final int MAX_XML = 4 << 20;
    private static final int SECTOR = 512;

    private final Path iso;
    private final IsoImage image;
    private final FileChannel channel;
    private final boolean windows;
    private final List<VolumeWindow> open = new ArrayList<>();

    ResetMedium(Path iso, boolean windows) throws IOException {
        this.iso = iso;
        this.windows = windows;
        image = IsoImage.open(iso);
        channel = FileChannel.open(iso, StandardOpenOption.READ);
    }

    /**
     * A WIM of the medium.
     *
     * @param name file name of its first part
     * @param parts its files in order
     * @param bytes of all files
     */
    record ImageSet(String name, List<IsoFile> parts, long bytes) {
    }

    /** The layout, empty where disk.xml is not ours. */
    Optional<Layout> layout() throws IOException {
        IsoFile file = file("reset/disk.xml").orElseThrow(() -> new FormatException("'" + iso.getFileName()
                + "' has no Reset/disk.xml, so there is nothing to reset a server with: build it anew."));
        try (InputStream in = image.open(file)) {
            byte[] xml = in.readNBytes(MAX_XML);
            return DiskXml.isOurs(xml) ? Optional.of(DiskXml.read(xml, "Reset/disk.xml")) : Optional.empty();
        }
    }

    private Optional<IsoFile> file(String path) {
        return image.files().stream().filter(f -> f.path().toLowerCase(Locale.ROOT).equals(path)).findFirst();
    }

    /**
     * The images in Reset by the name of their first part; parts are recognised by what they say of themselves.
     *
     * @throws FormatException when one is none or a part is missing; the message names it
     */
    Map<String, ImageSet> images() throws IOException {
        Map<String, TreeMap<Integer, IsoFile>> sets = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (IsoFile file : image.files()) {
            String path = file.path().toLowerCase(Locale.ROOT);
            if (path.startsWith(RESET) && (path.endsWith(".wim") || path.endsWith(".swm"))) {
                if (file.sections().size() != 1) {
                    throw new FormatException(file.path() + " lies in several pieces on the medium: build it anew.");
                }
                WimHeader header = WimHeader.read(channel, file.position(), file.size(), file.path());
                String key = header.parts() == 1 ? file.path() : header.guid().toString();
                sets.computeIfAbsent(key, k -> new TreeMap<>()).put(header.part(), file);
                counts.put(key, header.parts());
            }
        }
        Map<String, ImageSet> found = new LinkedHashMap<>();
        for (Map.Entry<String, TreeMap<Integer, IsoFile>> set : sets.entrySet()) {
            for (int part = 1; part <= counts.get(set.getKey()); part++) {
                if (!set.getValue().containsKey(part)) {
                    throw new FormatException("Part " + part + " of " + counts.get(set.getKey()) + " of the image "
                            + set.getValue().firstEntry().getValue().path() + " is missing on the medium: build it anew with all parts.");
                }
            }
            List<IsoFile> parts = List.copyOf(set.getValue().values());
            String name = parts.get(0).path().substring(RESET.length());
            found.put(name, new ImageSet(name, parts, parts.stream().mapToLong(IsoFile::size).sum()));
        }
        return found;
    }

    /** The parts as files in a folder: windows into the ISO where that is possible, else copies. */
    List<Path> files(ImageSet set, Path folder, ByteProgress progress) throws IOException {
        if (!windows) {
            DiskSpace.require(folder, set.bytes(), "Taking " + set.name() + " out of the ISO");
        }
        List<Path> files = new ArrayList<>();
        for (IsoFile part : set.parts()) {
            Path file = folder.resolve(part.path().substring(RESET.length()).replace('/', '-'));
            progress.subTask("Take out " + part.path());
            if (windows) {
                // in whole sectors, as emulators count; what follows a file on a disc does no harm to a WIM
                open.add(VolumeWindow.open(iso, "raw", part.position(), (part.size() + SECTOR - 1) / SECTOR * SECTOR, file));
            } else {
                try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                        BulkWriter bulk = new BulkWriter(out, BulkWriter.SCRATCH)) {
                    image.transfer(part, bulk, 0, progress);
                }
            }
            files.add(file);
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (VolumeWindow window : open) {
            window.close();
        }
        channel.close();
        image.close();
    }
}
