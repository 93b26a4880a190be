package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/**
 * Splits a WIM into parts with integrity tables of which none is larger than allowed. Contents are copied as they are stored, in
 * their order; libwim would compress anew what is stored uncompressed.
 */
public final class WimSplitter {
    private static final String FAILURE = "' can't be split: ";

    private final SplitRequest request;
    private final String name;
    private final List<StoredWim> parts = new ArrayList<>();

    private WimSplitter(SplitRequest request) {
        this.request = request;
        name = request.source().getFileName().toString();
    }

    /**
     * Splits a WIM.
     *
     * @return the parts in order; one that is a whole WIM where all of it fits into a part
     * @throws LargeContentException when one file alone is larger than a part may be
     * @throws IOException when the source is no whole WIM or can't be read, or a part can't be written; then no part is left
     */
    public static List<WimPart> split(SplitRequest request, IProgressMonitor monitor) throws IOException {
        return new WimSplitter(request).run(monitor);
    }

    private List<WimPart> run(IProgressMonitor monitor) throws IOException {
        WimHeader header = WimHeader.read(request.source());
        if (header.parts() > 1)
            throw new FormatException("'" + name + FAILURE + "it is part " + header.part() + " of " + header.parts()
                    + " already; give a whole WIM.");
        if (header.solid() || header.pipable())
            throw new FormatException("'" + name + FAILURE + "its resources are solid; capture it with XPRESS or LZX.");
        byte[] xml = WimFile.xml(request.source());
        try (FileChannel source = FileChannel.open(request.source(), StandardOpenOption.READ)) {
            // the list of files belongs into the first part
            List<WimBlob> blobs = WimBlobTable.read(request.source(), header).stream()
                    .sorted(Comparator.comparing(WimBlob::metadata).reversed().thenComparing(b -> b.place().offset())).toList();
            plan(header, xml, blobs, source);
            return write(new ByteProgress(monitor, "Split " + name, parts.stream().mapToLong(StoredWim::contents).sum()));
        }
    }

    private void plan(WimHeader header, byte[] xml, List<WimBlob> blobs, FileChannel source) throws LargeContentException {
        StoredWim part = new StoredWim(header, xml, 1);
        parts.add(part);
        for (WimBlob blob : blobs) {
            if (!blob.metadata() && !part.isEmpty() && part.sizeWith(blob) > request.partSize()) {
                part = new StoredWim(header, xml, parts.size() + 1);
                parts.add(part);
            }
            if (part.sizeWith(blob) > request.limit())
                throw new LargeContentException(name, blob.metadata() ? "" : Digests.hex(blob.sha1()), blob.place().storedSize(), request.limit());
            part.add(source, blob);
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
