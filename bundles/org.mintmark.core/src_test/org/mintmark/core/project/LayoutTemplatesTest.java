package org.mintmark.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTableWriter;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** Layouts to begin with: from a template, a disk, a disk.xml. */
class LayoutTemplatesTest {

    @TempDir
    Path folder;

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> line = new java.util.ArrayList<>(List.of(command));
        for (String place : List.of("/usr/sbin/", "/sbin/", "/usr/bin/")) {
            if (Files.isExecutable(Path.of(place + command[0]))) {
                line.set(0, place + command[0]);
                Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(0, process.waitFor(), output);
                return output;
            }
        }
        return Assumptions.abort(command[0] + " is not installed");
    }

    private Path disk(LayoutDisk disk, String name) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            PartitionTableWriter.write(out, disk, new byte[] { 7 });
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(LayoutTemplates.class)
    void itsDisksAreSoundToOthers(LayoutTemplates template) throws Exception {
        for (LayoutDisk disk : template.layout().disks()) {
            Path file = disk(disk, template.text() + disk.index() + ".img");
            if (disk.style() == PartitionStyle.GPT) {
                String verdict = run("sgdisk", "-v", file.toString());
                assertTrue(verdict.contains("No problems found"), verdict);
            }
            String verdict = run("sfdisk", "--verify", file.toString());
            assertTrue(verdict.contains("No errors detected") && !verdict.toLowerCase(java.util.Locale.ROOT).contains("warning"), verdict);
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutTemplates.class)
    void aSkuBeginsWithIt(LayoutTemplates template) throws Exception {
        Path file = new SkuProject().create(new SkuProject.Request(folder.resolve("a"), false, null, null,
                LayoutTemplates.of(template.text().toUpperCase(java.util.Locale.ROOT)), List.of()),
                new NullProgressMonitor());
        Sku sku = new SkuFile().load(file);
        assertEquals(template.layout(), ModelLayout.of(sku.getLayout(), sku.getFirmware().getLiteral()));
        assertFalse(template.description().isEmpty());
    }

    @Test
    void aDiskAndItsDiskXmlGiveTheSameSku() throws Exception {
        Layout layout = LayoutTemplates.UEFI_DATA.layout();
        Path image = disk(layout.disks().get(0), "disk.img");
        Layout read = DiskImport.read(image);
        Path xml = Files.write(folder.resolve("disk.xml"), DiskXml.write(read));
        Path fromDisk = new SkuProject().create(folder.resolve("one/a"), null, image, List.of(), new NullProgressMonitor());
        Path fromXml = new SkuProject().create(folder.resolve("two/a"), null, xml, List.of(), new NullProgressMonitor());
        assertEquals(Files.readString(fromDisk), Files.readString(fromXml));
        assertEquals(layout.disks().get(0).partitions().stream().map(LayoutPartition::offset).toList(),
                read.disks().get(0).partitions().stream().map(LayoutPartition::offset).toList());
        IOException vendor = assertThrows(IOException.class, () -> DiskImport.read(Files.writeString(folder.resolve("v.xml"), "<Disk/>")));
        assertTrue(vendor.getMessage().contains("is not a disk layout of Mintmark"), vendor.getMessage());
        IOException none = assertThrows(IOException.class, () -> LayoutTemplates.of("raid"));
        assertEquals("'raid' is no layout template: use one of bios-single, bios-data, uefi-single, uefi-data, two-disk.", none.getMessage());
    }
}
