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
import org.mintmark.engine.io.FormatException;

/**
 * Makes a whole WIM of one that stores only new contents: the others are copied from an earlier image as they are stored there,
 * and come first, in their order.
 */
public final class WimCompletion {
    private static final String TOTAL = "<TOTALBYTES>";

    private WimCompletion() {
    }

    /**
     * Writes the whole WIM.
     *
     * @param partial the WIM with the metadata, in the compression of the earlier one
     * @param earlier all parts of the earlier WIM
     * @param users how often the image's files have a content, by SHA-1
     * @param target a file that does not exist yet; deleted on failure
     * @throws FormatException when neither WIM has a content that the image needs
     */
    public static void write(Path partial, List<Path> earlier, Map<ByteBuffer, Integer> users, Path target, IProgressMonitor monitor)
            throws IOException {
        WimHeader header = WimHeader.read(partial);
        List<FileChannel> open = new ArrayList<>();
        boolean complete = false;
        try {
            Map<ByteBuffer, Integer> missing = new HashMap<>(users);
            byte[] xml = WimFile.xml(partial);
            StoredWim whole = new StoredWim(header, xml, 1);
            for (Path part : earlier) {
                WimHeader stored = WimHeader.read(part);
                if (stored.compression() != header.compression() || stored.chunkSize() != header.chunkSize())
                    throw new FormatException("'" + part.getFileName() + "' is compressed in another way than the new image: capture without it.");
                add(part, stored, missing, whole, open, false);
            }
            add(partial, header, missing, whole, open, true);
            if (!missing.isEmpty())
                throw new FormatException("The earlier image lacks the contents of " + missing.size() + " files that have not changed: capture without it.");
            whole.describedBy(total(xml, whole.tableEnd()));
            whole.write(target, 1, new ByteProgress(monitor, "Copy unchanged contents", whole.contents()));
            complete = true;
        } finally {
            for (FileChannel channel : open)
                channel.close();
            if (!complete)
                Files.deleteIfExists(target);
        }
    }

    private static void add(Path file, WimHeader header, Map<ByteBuffer, Integer> missing, StoredWim whole, List<FileChannel> open, boolean metadata)
            throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        open.add(channel);
        List<WimBlob> blobs = WimBlobTable.read(file, header);
        blobs.sort(Comparator.comparing(b -> b.place().offset()));
        for (WimBlob blob : blobs) {
            if (blob.metadata()) {
                if (metadata)
                    whole.add(channel, blob);
                continue;
            }
            Integer used = missing.remove(ByteBuffer.wrap(blob.sha1()));
            if (used != null)
                whole.add(channel, blob.usedBy(used));
        }
    }

    /** The XML data with the file's new size, which is the last thing it says. */
    private static byte[] total(byte[] xml, long bytes) {
        String text = new String(xml, StandardCharsets.UTF_16LE);
        int start = text.lastIndexOf(TOTAL);
        int end = text.indexOf('<', start + 1);
        return start < text.lastIndexOf("</IMAGE>") ? xml
                : (text.substring(0, start + TOTAL.length()) + bytes + text.substring(end)).getBytes(StandardCharsets.UTF_16LE);
    }
}
