package org.mintmark.core.check.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDifferences;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionTable;

/**
 * The disc carries the layout of the captured disk, so the model should describe the same; each difference is an issue.
 * What the model leaves open is no difference. Before the first capture the model is compared with the disk image itself.
 */
final class DiffersRule extends DiskRule {

    private static final int MOST = 20;
    private static final int MAX_XML = 4 << 20;

    DiffersRule() {
        super("disk.differs-from-capture", "Mintmark: disk.xml describes the captured disk");
    }

    @Override
    void look(Look look) throws IOException {
        EffectiveCapture capture = look.context().sku().capture();
        if (capture == null || capture.imported()) {
            return; // the vendor's disk.xml can't be read, and every other rule says so
        }
        Path xml = capture.folder().resolve("disk.xml");
        boolean captured = Files.isRegularFile(xml) && Files.size(xml) <= MAX_XML;
        Optional<Layout> found = captured ? Optional.of(DiskXml.read(Files.readAllBytes(xml), xml.getFileName().toString())) : source(capture);
        if (found.isEmpty()) {
            return;
        }
        String other = captured ? "the captured disk.xml" : capture.source().value().path().getFileName().toString();
        Layout model = first(look.layout());
        List<String> differences = LayoutDifferences.between(model, "the SKU", asFarAsSaid(model, found.get()), other);
        for (String difference : differences.stream().limit(MOST).toList()) {
            look.report(Severity.WARNING, difference + " The disc carries the latter: correct the SKU's layout or capture the right disk.",
                    look.at(look.disks().get(0), null), Optional.empty());
        }
        if (differences.size() > MOST) {
            look.report(Severity.WARNING, "There are " + (differences.size() - MOST) + " more differences to " + other
                    + ": take its layout over with 'mintmark new --from-disk'.", look.at(look.disks().get(0), null), Optional.empty());
        }
    }

    /** The table of the disk to capture; one that can't be read is the business of the rules of images. */
    private static Optional<Layout> source(EffectiveCapture capture) {
        Path image = capture.source().value() == null ? null : capture.source().value().path();
        if (image == null || capture.imported()) {
            return Optional.empty();
        }
        try (DiskImage disk = DiskImage.open(CaptureSource.disk(image))) {
            return Optional.of(PartitionTable.read(disk).toLayout(""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Only the first disk is captured. */
    private static Layout first(Layout layout) {
        return new Layout(layout.firmware(), layout.disks().stream().limit(1).toList());
    }

    /** The found layout with what the model says wherever that is nothing. */
    private static Layout asFarAsSaid(Layout model, Layout found) {
        String firmware = found.firmware().isEmpty() ? model.firmware() : found.firmware();
        return new Layout(firmware, found.disks().stream().limit(1).map(d -> new LayoutDisk(d.index(), d.style(), d.sectorSize(), d.size(),
                d.partitions().stream().map(p -> asFarAsSaid(model.disks().get(0), p)).toList())).toList());
    }

    private static LayoutPartition asFarAsSaid(LayoutDisk model, LayoutPartition found) {
        Optional<LayoutPartition> same = model.all().stream().filter(p -> p.number() == found.number()).findFirst();
        if (same.isEmpty()) {
            return found;
        }
        LayoutPartition said = same.get();
        // role, letter and what it must hold are the model's to say; images and bytes in use are the capture's
        return found.withRole(said.role()).withLetter(said.letter()).withExtend(said.extend(), said.minimumSize(), said.used())
                .withImage(said.image(), said.imageIndex()).withName(said.name().isEmpty() ? "" : found.name())
                .withFileSystem(said.fileSystem().isEmpty() ? "" : found.fileSystem(), said.label().isEmpty() ? "" : found.label())
                .withAttributes(said.attributes() == 0 ? 0 : found.attributes())
                .withChildren(found.children().stream().map(c -> asFarAsSaid(model, c)).toList());
    }
}
