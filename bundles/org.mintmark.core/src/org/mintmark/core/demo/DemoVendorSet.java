package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.SplitRequest;
import org.mintmark.engine.wim.WimAuthor;
import org.mintmark.engine.wim.WimSplitter;

/** What GenDiskXML could leave: a split system image, the system reserved image, its own disk.xml, a log, itself. */
final class DemoVendorSet {

    private static final long PART_SIZE = 20L << 20;
    /** The real schema is unpublished; this one is made up, so that nobody takes it for the vendor's. */
    private static final String DISK_XML = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n<SampleDiskConfiguration>\r\n"
            + "  <Disk Number=\"0\"><Partition Id=\"1\" Size=\"367001600\"/><Partition Id=\"2\" Size=\"64424509440\"/></Disk>\r\n"
            + "</SampleDiskConfiguration>\r\n";

    private final Path folder;

    DemoVendorSet(Path folder) {
        this.folder = folder;
    }

    void write(IProgressMonitor monitor) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        try (PartFolder part = PartFolder.create(folder)) {
            Path whole = part.path().resolve("whole.wim");
            WimAuthor.write(DemoWindows.system("rack-310", 310, 45, 10), whole, monitor);
            WimSplitter.split(new SplitRequest(whole, part.path().resolve("SystemDrive.swm"), PART_SIZE, SplitRequest.FAT32_LIMIT), monitor);
            Files.delete(whole);
            WimAuthor.write(DemoWindows.systemReserved("rack-310 reserved", 310), part.path().resolve("SystemReserved.wim"), monitor);
            Files.write(part.path().resolve("disk.xml"), DISK_XML.getBytes(StandardCharsets.UTF_16));
            Files.writeString(part.path().resolve("GenDiskXML.log"), "stand-in log\r\n");
            Files.writeString(part.path().resolve("GenDiskXML.exe"), "MZ stand-in for the factory tool\r\n");
            part.commit();
        }
    }

    /** The files of the set, for sealing it in the model. */
    static List<Path> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.filter(f -> f.getFileName().toString().matches("disk\\.xml|.*\\.(wim|swm)")).sorted().toList();
        }
    }
}
