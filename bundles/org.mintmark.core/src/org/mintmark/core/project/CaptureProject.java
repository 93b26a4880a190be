package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.model.Capture;
import org.mintmark.model.Compression;
import org.mintmark.model.Firmware;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** A SKU that exists only while one disk is captured without a project. */
public final class CaptureProject {

    private CaptureProject() {
    }

    /**
     * What is captured, and how.
     *
     * @param output folder of the images
     * @param firmware null: by the disk's own partitions
     * @param compression null: the profile's
     * @param partSize in bytes, 0 for the usual one
     */
    public record Request(Path source, Path output, Firmware firmware, List<String> exclusions, Compression compression, long partSize) {
    }

    /**
     * Writes the SKU into an empty folder.
     *
     * @throws IOException when the disk can't be read; the message is a sentence
     */
    public static Path write(Path folder, Request request) throws IOException {
        Sku sku = SkuFactory.eINSTANCE.createSku();
        sku.setId("capture");
        sku.setFirmware(request.firmware() != null ? request.firmware() : firmware(request.source()));
        Capture capture = SkuFactory.eINSTANCE.createCapture();
        capture.setSource(request.source().toAbsolutePath().normalize().toString());
        capture.setFolder(request.output().toAbsolutePath().normalize().toString());
        capture.getExclusions().addAll(request.exclusions());
        if (request.compression() != null) {
            capture.setCompression(request.compression());
        }
        if (request.partSize() > 0) {
            capture.setPartSize(request.partSize());
        }
        sku.setCapture(capture);
        Path file = folder.resolve(sku.getId() + Resolver.EXTENSION);
        Files.write(file, new SkuFile().write(sku));
        return file;
    }

    /** A GPT with an EFI system partition belongs to a UEFI machine. */
    private static Firmware firmware(Path source) throws IOException {
        try (DiskImage disk = DiskImage.open(CaptureSource.disk(source))) {
            PartitionTable table = PartitionTable.read(disk);
            return table.style() == PartitionStyle.GPT && table.all().stream().anyMatch(p -> p.role() == PartitionRole.ESP) ? Firmware.UEFI
                    : Firmware.BIOS;
        }
    }
}
