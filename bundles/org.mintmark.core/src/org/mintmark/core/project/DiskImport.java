package org.mintmark.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.capture.LayoutModel;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Firmware;
import org.mintmark.model.Sku;

/** Makes a disk image's partition table, or a layout that Mintmark's capture wrote, the layout of a SKU. */
public final class DiskImport {

    private static final int MAX_XML = 4 << 20;

    private DiskImport() {
    }

    /** Sets layout and firmware; partitions that were there before keep their ids. */
    public static void into(Sku sku, Path diskOrXml) throws IOException {
        Layout layout = read(diskOrXml);
        DiskLayout older = sku.getLayout();
        sku.setLayout(older == null ? LayoutModel.of(layout) : LayoutModel.of(layout, older));
        sku.setFirmware(Firmware.get(layout.firmware()));
    }

    /**
     * The layout of a disk image or of a disk.xml of ours; its firmware is what starts from such a disk where nothing
     * says so.
     *
     * @throws IOException when it is neither; the message is a sentence
     */
    public static Layout read(Path diskOrXml) throws IOException {
        if (isXml(diskOrXml)) {
            Layout layout = DiskXml.read(Files.readAllBytes(diskOrXml), diskOrXml.getFileName().toString());
            if (layout.disks().isEmpty()) {
                throw new FormatException(diskOrXml.getFileName() + " describes no disk: choose the disk.xml of a capture.");
            }
            return layout.firmware().isEmpty() ? new Layout(firmware(layout.disks().get(0).style()), layout.disks()) : layout;
        }
        try (DiskImage opened = DiskImage.open(CaptureSource.disk(diskOrXml))) {
            PartitionTable table = PartitionTable.read(opened);
            return table.toLayout(firmware(table.style()));
        }
    }

    /** By its first character: no table of a disk begins with one of XML's. */
    private static boolean isXml(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_XML) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            return first == '<' || first == 0xEF && in.read() == 0xBB && in.read() == 0xBF && in.read() == '<';
        }
    }

    private static String firmware(PartitionStyle style) {
        return style == PartitionStyle.GPT ? "uefi" : "bios";
    }
}
