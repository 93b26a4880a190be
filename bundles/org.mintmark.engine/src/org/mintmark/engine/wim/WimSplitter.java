package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/**
 * Splits a WIM into parts with integrity tables of which none is larger than allowed. Contents are copied as they are stored;
 * libwim would compress anew what is stored uncompressed.
 */
public final class WimSplitter {
    private static final String FAILURE = "' can't be split: ";
    private static final String NO_IMAGES = "\uFEFF<WIM></WIM>";
    private static final String TOTAL = "<TOTALBYTES>";

    private final SplitRequest request;
    private final String name;
    private final List<FileChannel> open = new ArrayList<>();
    private final List<StoredWim> parts = new ArrayList<>();

    /** A content and the file that has it. */
    private record Stored(FileChannel file, WimBlob blob) {
        Stored usedBy(int users) {
            return new Stored(file, blob.usedBy(users));
        }
    }

    private WimSplitter(SplitRequest request) {
        this.request = request;
        name = request.source().getFileName().toString();
    }

    /**
     * Splits a WIM; its contents stay in their order and it keeps its GUID.
     *
     * @return the parts in order; one that is a whole WIM where all of it fits into a part
     * @throws LargeContentException when one file alone is larger than a part may be
     * @throws IOException when the source is no whole WIM or can't be read, or a part can't be written; then no part is left
     */
    public static List<WimPart> split(SplitRequest request, IProgressMonitor monitor) throws IOException {
        return new WimSplitter(request).run(null, List.of(), monitor);
    }

    /**
     * Splits a WIM with its contents in a given order, from which also its GUID is made: however they were stored, the parts are
     * the same.
     *
     * @param contents of its only image
     * @param earlier all parts of an earlier WIM that has what the source does not store
     * @throws FormatException when neither has a content
     */
    public static List<WimPart> arrange(SplitRequest request, WimContents contents, List<Path> earlier, IProgressMonitor monitor) throws IOException {
        return new WimSplitter(request).run(contents, earlier, monitor);
    }

    /**
     * Copies what a WIM stores into one that has no image, so that a library can verify it without what is stored elsewhere.
     *
     * @param target a file that does not exist yet
     */
    public static void withoutImages(Path source, Path target, IProgressMonitor monitor) throws IOException {
        WimSplitter splitter = new WimSplitter(SplitRequest.fat32(source, target));
        try {
            WimHeader header = WimHeader.read(source);
            StoredWim whole = new StoredWim(header.withoutImages(), NO_IMAGES.getBytes(StandardCharsets.UTF_16LE), 1);
            splitter.stored(source, header).stream().filter(s -> !s.blob().metadata()).forEach(s -> whole.add(s.file(), s.blob()));
            whole.write(target, 1, new ByteProgress(monitor, "Copy new contents", whole.contents()));
        } finally {
            splitter.close();
        }
    }

    private List<WimPart> run(WimContents contents, List<Path> earlier, IProgressMonitor monitor) throws IOException {
        WimHeader header = WimHeader.read(request.source());
        if (header.parts() > 1)
            throw new FormatException("'" + name + FAILURE + "it is part " + header.part() + " of " + header.parts() + " already; give a whole WIM.");
        if (header.solid())
            throw new FormatException("'" + name + FAILURE + "its resources are solid; capture it with XPRESS or LZX.");
        try {
            List<Stored> stored = stored(request.source(), header);
            byte[] xml = WimFile.xml(request.source());
            if (contents != null) {
                stored = arranged(stored, header, contents, earlier);
                xml = total(xml, stored);
                header = header.withGuid(WimGuid.ofContents(stored.stream().map(Stored::blob).iterator(), xml, header.compression()));
            }
            plan(header, xml, stored);
            return write(new ByteProgress(monitor, "Split " + name, parts.stream().mapToLong(StoredWim::contents).sum()));
        } finally {
            close();
        }
    }

    private void close() throws IOException {
        for (FileChannel channel : open)
            channel.close();
    }

    /** The contents of a file in their order, but the lists of files first, which belong into the first part. */
    private List<Stored> stored(Path file, WimHeader header) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        open.add(channel);
        return WimBlobTable.read(file, header).stream()
                .sorted(Comparator.comparing(WimBlob::metadata).reversed().thenComparing(b -> b.place().offset())).map(b -> new Stored(channel, b)).toList();
    }

    private List<Stored> arranged(List<Stored> stored, WimHeader header, WimContents contents, List<Path> earlier) throws IOException {
        Map<ByteBuffer, Stored> bySha1 = new HashMap<>();
        for (Path part : earlier) {
            WimHeader other = WimHeader.read(part);
            if (other.compression() != header.compression() || other.chunkSize() != header.chunkSize())
                throw new FormatException("'" + part.getFileName() + "' is compressed in another way than '" + name + "': capture anew.");
            stored(part, other).forEach(s -> bySha1.put(ByteBuffer.wrap(s.blob().sha1()), s));
        }
        stored.forEach(s -> bySha1.put(ByteBuffer.wrap(s.blob().sha1()), s));
        List<Stored> arranged = new ArrayList<>(stored.stream().filter(s -> s.blob().metadata()).toList());
        for (Map.Entry<ByteBuffer, Integer> content : contents.users().entrySet()) {
            Stored found = bySha1.get(content.getKey());
            if (found == null)
                throw new FormatException("'" + name + "' and the image before it lack contents of its files: capture anew.");
            arranged.add(found.usedBy(content.getValue()));
        }
        return arranged;
    }

    /** The XML data with where the table of contents of the whole WIM would end, as libwim tells it last. */
    private static byte[] total(byte[] xml, List<Stored> stored) {
        long bytes = WimHeader.SIZE + stored.stream().mapToLong(s -> s.blob().place().storedSize() + WimBlob.SIZE).sum();
        String text = new String(xml, StandardCharsets.UTF_16LE);
        int start = text.lastIndexOf(TOTAL);
        int end = text.indexOf('<', start + 1);
        return start < text.lastIndexOf("</IMAGE>") ? xml
                : (text.substring(0, start + TOTAL.length()) + bytes + text.substring(end)).getBytes(StandardCharsets.UTF_16LE);
    }

    private void plan(WimHeader header, byte[] xml, List<Stored> stored) throws LargeContentException {
        StoredWim part = new StoredWim(header, xml, 1);
        parts.add(part);
        for (Stored each : stored) {
            WimBlob blob = each.blob();
            if (!blob.metadata() && !part.isEmpty() && part.sizeWith(blob) > request.partSize()) {
                part = new StoredWim(header, xml, parts.size() + 1);
                parts.add(part);
            }
            if (part.sizeWith(blob) > request.limit())
                throw new LargeContentException(name, blob.metadata() ? "" : Digests.hex(blob.sha1()), blob.place().storedSize(), request.limit());
            part.add(each.file(), blob);
        }
    }

    private List<WimPart> write(ByteProgress progress) throws IOException {
        List<WimPart> written = new ArrayList<>();
        boolean complete = false;
        try {
            for (StoredWim part : parts) {
                Path file = PartNames.of(request.firstPart(), written.size() + 1);
                written.add(new WimPart(file, part.write(file, parts.size(), progress)));
            }
            complete = true;
            return written;
        } finally {
            if (!complete)
                for (int part = 1; part <= written.size() + 1; part++)
                    Files.deleteIfExists(PartNames.of(request.firstPart(), part));
        }
    }
}
