package org.mintmark.core.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.key.LabKey;
import org.mintmark.core.rehearse.BootTest.Outcome;
import org.mintmark.core.rehearse.Emulator.Firmware;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoOptions;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.engine.iso.IsoWriter;

/** Discs and keys with stand-in boot files start under SeaBIOS and OVMF. */
class BootTestTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    Path temp;

    private Emulator emulator;

    @BeforeEach
    void find() {
        Optional<Emulator> found = Emulator.find(System.getenv());
        Assumptions.assumeTrue(found.isPresent() && found.get().has(Firmware.UEFI), "no QEMU with OVMF is installed");
        emulator = found.get();
    }

    @Test
    void discStartsUnderBothFirmwares() throws Exception {
        Path iso = iso(bootFiles(), true);
        assertStarts(iso, false, Firmware.BIOS, "FROM-EL-TORITO");
        assertStarts(iso, false, Firmware.UEFI, "FROM-EFISYS");
    }

    @Test
    void keyStartsUnderBothFirmwares() throws Exception {
        Path key = temp.resolve("key.img");
        LabKey.Result result = new LabKey(iso(bootFiles(), false)).toFile(key, new NullProgressMonitor());
        assertTrue(result.uefi() && result.bios());
        assertStarts(key, true, Firmware.UEFI, "FROM-BOOTX64");
        assertStarts(key, true, Firmware.BIOS, "FROM-BOOTMGR");
    }

    @Test
    void emptyDiscIsNotBootable() throws IOException {
        BootTest.Result result = run(iso(Map.of("readme.txt", new byte[10]), false), false, Firmware.BIOS, "");
        assertEquals(Outcome.NOT_BOOTABLE, result.outcome(), result.serial());
        assertTrue(result.screenshot().length > 1000, "the screen says why");
    }

    private void assertStarts(Path medium, boolean key, Firmware firmware, String marker) throws IOException {
        BootTest.Result result = run(medium, key, firmware, marker);
        assertEquals(Outcome.MARKER, result.outcome(), firmware + " " + result.serial());
    }

    private BootTest.Result run(Path medium, boolean key, Firmware firmware, String marker) throws IOException {
        return new BootTest(emulator, temp).run(medium, key, firmware, marker, LIMIT, new NullProgressMonitor());
    }

    private Map<String, byte[]> bootFiles() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("boot/etfsboot.com", assemble("BIOS", "FROM-EL-TORITO"));
        files.put("efi/boot/bootx64.efi", assemble("UEFI", "FROM-BOOTX64"));
        files.put("bootmgr", assemble("BOOTMGR", "FROM-BOOTMGR"));
        files.put("efi/microsoft/boot/efisys.bin", efisys(assemble("UEFI", "FROM-EFISYS")));
        return files;
    }

    private byte[] assemble(String kind, String mark) throws Exception {
        Path out = temp.resolve(mark);
        run("nasm", "-f", "bin", "-D", kind, "-D", "MARK='" + mark + "'", "-o", out.toString(), "asm/standin.asm");
        return Files.readAllBytes(out);
    }

    /** A floppy image with the application where firmware looks for it. */
    private byte[] efisys(byte[] application) throws Exception {
        Path image = temp.resolve("efisys.bin");
        Path file = Files.write(temp.resolve("BOOTX64.EFI"), application);
        run("mformat", "-C", "-f", "1440", "-i", image.toString(), "::");
        run("mmd", "-i", image.toString(), "::/EFI", "::/EFI/BOOT");
        run("mcopy", "-i", image.toString(), file.toString(), "::/EFI/BOOT/");
        return Files.readAllBytes(image);
    }

    private static void run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
        } catch (IOException e) {
            Assumptions.abort(command[0] + " is not installed");
        }
    }

    private Path iso(Map<String, byte[]> files, boolean udf) throws IOException {
        IsoTree tree = new IsoTree();
        files.forEach((path, bytes) -> tree.add(path, IsoContent.of(bytes)));
        Path iso = Files.createTempFile(temp, "b", ".iso");
        try (FileChannel out = FileChannel.open(iso, StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, new IsoOptions("BOOT", Instant.parse("2020-01-01T00:00:00Z"), "", udf), out,
                    new ByteProgress(new NullProgressMonitor(), "", 1));
        }
        return iso;
    }
}
