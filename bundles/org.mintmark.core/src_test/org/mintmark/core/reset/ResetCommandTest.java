package org.mintmark.core.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.reset.WindowsPe.Run;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.FormatException;

/** reset.cmd as Wine's command processor runs it. */
class ResetCommandTest {

    private static final String MODEL = "NAS 210 (B) & more";
    private static final List<String> PARTS = List.of("system.swm", "system2.swm", "system3.swm");

    @TempDir
    static Path folder;

    private static WindowsPe pe;

    @BeforeAll
    static void start() throws Exception {
        pe = new WindowsPe(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (pe != null) {
            pe.close();
        }
    }

    /** A template with the images that a capture of it makes. */
    private static Layout captured(LayoutTemplates template) {
        Layout layout = template.layout();
        List<LayoutDisk> disks = layout.disks().stream().map(d -> new LayoutDisk(d.index(), d.style(), d.sectorSize(), d.size(),
                d.partitions().stream().map(ResetCommandTest::captured).toList())).toList();
        return new Layout(layout.firmware(), disks);
    }

    private static LayoutPartition captured(LayoutPartition partition) {
        return switch (partition.role()) {
            case WINDOWS -> partition.withImage("system.swm", 1);
            case SYSTEM_RESERVED -> partition.withImage("system-reserved.wim", 1);
            default -> partition;
        };
    }

    private static Layout insert(LayoutTemplates template) throws IOException {
        Layout layout = captured(template);
        List<String> images = new ArrayList<>(PARTS);
        images.add("system-reserved.wim");
        pe.insert(ResetScripts.of(layout, new ResetFacts("nas-210", MODEL, Map.of("system.swm", PARTS))), images);
        return layout;
    }

    private static String word(Layout layout, String verb) {
        return verb + " " + String.join(" ", layout.disks().stream().map(d -> String.valueOf(d.index())).toList()) + "\r\n";
    }

    /** What the tools say of a machine whose disks have the layout. */
    private static Map<String, String> machine(Layout layout) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("SystemProductName", "\nHKEY_LOCAL_MACHINE\\HARDWARE\\DESCRIPTION\\System\\BIOS\n    SystemProductName    REG_SZ    " + MODEL + "  \n\n");
        for (LayoutDisk disk : layout.disks()) {
            answers.put("select disk " + disk.index() + "; detail disk", "ST160 disk\nDisk ID: 5E27161A\nType   : SATA\n"
                    + "  Volume ###  Ltr  Label        Fs     Type        Size     Status     Info\n"
                    + "  Volume 1     C   Windows      NTFS   Partition     60 GB  Healthy\n");
            answers.put("wmic diskdrive where Index=" + disk.index() + " and BytesPerSector=" + disk.sectorSize(), "\nIndex=" + disk.index() + "\n");
            int number = 0;
            for (LayoutPartition partition : disk.all()) {
                number++;
                answers.put("select disk " + disk.index() + "; select partition " + number + "; detail partition", "Disk " + disk.index()
                        + " is now the selected disk.\nPartition " + number + "\nType    : " + partition.type() + "\nHidden  : No\nOffset in Bytes: "
                        + partition.offset() + "\n");
                answers.put("wmic partition where DiskIndex=" + disk.index() + " and StartingOffset=" + partition.offset(), "\nIndex=" + number + "\n");
            }
        }
        return answers;
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream in = ResetCommandTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }

    private static void assertAscii(byte[] script) {
        String text = new String(script, StandardCharsets.ISO_8859_1);
        assertTrue(text.chars().allMatch(c -> c == '\r' || c == '\n' || c >= ' ' && c < 127), text);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "lines end with CR LF");
    }

    @ParameterizedTest
    @EnumSource(LayoutTemplates.class)
    void everyTemplateIsResetByTheRightCallsInOrder(LayoutTemplates template) throws Exception {
        Layout layout = insert(template);
        ResetScripts.of(layout, new ResetFacts("nas-210", MODEL, Map.of("system.swm", PARTS))).values().forEach(ResetCommandTest::assertAscii);
        Run all = pe.reset("X:", machine(layout), "", word(layout, "ERASE"));
        assertEquals(expected(template.text() + ".calls"), all.calls(), all.output());
        assertEquals(0, all.code(), all.output());
        assertTrue(all.output().contains("Disk 0, shown above, is ERASED") && all.output().contains("ST160 disk"), all.output());
        Run keep = pe.reset("X:", machine(layout), "", word(layout, "RESET").replace("RESET 0 1", "RESET 0"), "/keepdata");
        assertEquals(expected(template.text() + "-keepdata.calls"), keep.acts(), keep.output());
        assertEquals(0, keep.code(), keep.output());
    }

    @Test
    void outsideWindowsPeNothingIsCalled() throws Exception {
        Layout layout = insert(LayoutTemplates.UEFI_DATA);
        for (String argument : List.of("", "/keepdata")) {
            Run installed = pe.reset("C:", machine(layout), "", word(layout, "ERASE"), argument);
            assertEquals(List.of(), installed.calls());
            assertEquals(1, installed.code());
            assertTrue(installed.output().contains("this is no Windows PE, so nothing was done"), installed.output());
            Run other = pe.reset("X:", machine(layout), "1:1", word(layout, "ERASE"), argument);
            assertEquals(List.of("reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\MiniNT"), other.calls());
            assertEquals(1, other.code());
            assertTrue(other.output().contains("this is no Windows PE, so nothing was done"), other.output());
        }
    }

    @Test
    void anotherMachineIsRefused() throws Exception {
        Layout layout = insert(LayoutTemplates.UEFI_DATA);
        Map<String, String> answers = machine(layout);
        for (String model : List.of("OptiPlex 7010", MODEL + "2", "NAS 210")) {
            answers.put("SystemProductName", "    SystemProductName    REG_SZ    " + model + "\n");
            Run run = pe.reset("X:", answers, "", word(layout, "ERASE"));
            assertEquals(List.of(), run.acts());
            assertEquals(1, run.code());
            assertTrue(run.output().contains("this machine is a \"" + model + "\""), run.output());
        }
        answers.remove("SystemProductName");
        Run silent = pe.reset("X:", answers, "", word(layout, "ERASE"));
        assertEquals("1 []", silent.code() + " " + silent.acts());
        assertTrue(silent.output().contains("does not say which model it is"), silent.output());
        pe.insert(ResetScripts.of(layout, new ResetFacts("nas-210", "", Map.of("system.swm", PARTS))), PARTS);
        assertEquals(0, pe.reset("X:", answers, "", word(layout, "ERASE")).code(), "no model is set, none is compared");
    }

    @Test
    void onlyTheRightWordGoesOn() throws Exception {
        Layout layout = insert(LayoutTemplates.TWO_DISK);
        for (String typed : List.of("", "y\r\n", "erase 0 1\r\n", "ERASE 0\r\n", "RESET 0 1\r\n")) {
            Run run = pe.reset("X:", machine(layout), "", typed);
            assertEquals(List.of(), run.acts(), typed);
            assertEquals(1, run.code());
        }
        Run unknown = pe.reset("X:", machine(layout), "", word(layout, "ERASE"), "/force");
        assertEquals("2 []", unknown.code() + " " + unknown.calls());
    }

    @Test
    void anIncompleteMediumOrItsOwnDiskIsRefused() throws Exception {
        Layout layout = insert(LayoutTemplates.UEFI_DATA);
        Map<String, String> answers = machine(layout);
        answers.put("select disk 0; detail disk", "KEY\n  Volume 2     D   MINTMARK     FAT32  Removable      8 GB  Healthy\n");
        Run own = pe.reset("X:", answers, "", word(layout, "ERASE"));
        assertEquals("1 []", own.code() + " " + own.acts());
        assertTrue(own.output().contains("this medium itself is on a disk that would be erased"), own.output());
        pe.insert(ResetScripts.of(layout, new ResetFacts("nas-210", "", Map.of("system.swm", PARTS))), List.of("system.swm", "system3.swm"));
        Run incomplete = pe.reset("X:", machine(layout), "", word(layout, "ERASE"));
        assertEquals("1 []", incomplete.code() + " " + incomplete.acts());
        assertTrue(incomplete.output().contains("system2.swm is missing beside reset.cmd"), incomplete.output());
    }

    @ParameterizedTest
    @EnumSource(LayoutTemplates.class)
    void everyCallThatFailsStopsTheReset(LayoutTemplates template) throws Exception {
        boolean full = Boolean.getBoolean("mintmark.full");
        Assumptions.assumeTrue(full || template == LayoutTemplates.BIOS_DATA || template == LayoutTemplates.TWO_DISK, "the other templates in ./test full");
        Layout layout = insert(template);
        for (String argument : List.of("", "/keepdata")) {
            String typed = argument.isEmpty() ? word(layout, "ERASE") : word(layout, "RESET").replace("RESET 0 1", "RESET 0");
            Run good = pe.reset("X:", machine(layout), "", typed, argument);
            assertEquals(0, good.code(), good.output() + good.calls());
            int looks = good.calls().size() - good.acts().size();
            for (int call = 1; call <= good.calls().size(); call++) {
                if (!full && call < looks && template != LayoutTemplates.BIOS_DATA) {
                    continue; // the looks are the same for all; ./test full lets each fail
                }
                for (String code : full ? List.of("1", "-2147024894", "9009") : List.of(call % 2 == 0 ? "1" : "-2147024894")) {
                    Run run = pe.reset("X:", machine(layout), call + ":" + code, typed, argument);
                    assertEquals(good.calls().subList(0, call), run.calls(), call + " with " + code + "\n" + run.output());
                    assertTrue(run.code() != 0, run.output());
                    assertTrue(run.output().contains("Mintmark: "), run.output());
                }
            }
        }
    }

    @Test
    void aMissingProgramStopsTheReset() throws Exception {
        Layout layout = insert(LayoutTemplates.UEFI_DATA);
        for (String program : List.of("diskpart", "dism", "bcdboot", "wpeutil", "reg")) {
            pe.program(program, false);
            Run run = pe.reset("X:", machine(layout), "", word(layout, "ERASE"));
            pe.program(program, true);
            assertEquals(1, run.code(), program);
            assertTrue(run.output().contains("Mintmark: "), run.output());
        }
        pe.program("wmic", false);
        Run run = pe.reset("X:", machine(layout), "", word(layout, "RESET"), "/keepdata");
        pe.program("wmic", true);
        assertEquals("1 []", run.code() + " " + run.acts());
        assertTrue(run.output().contains("component WinPE-WMI"), run.output());
    }

    @Test
    void keepDataRefusesADifferingLayout() throws Exception {
        boolean full = Boolean.getBoolean("mintmark.full");
        for (LayoutTemplates template : full ? LayoutTemplates.values() : new LayoutTemplates[] { LayoutTemplates.BIOS_DATA, LayoutTemplates.TWO_DISK }) {
            Layout layout = insert(template);
            for (LayoutDisk disk : layout.disks()) {
                int number = 0;
                for (LayoutPartition partition : disk.all()) {
                    number++;
                    Map<String, String> answers = machine(layout);
                    String key = "select disk " + disk.index() + "; select partition " + number + "; detail partition";
                    String detail = answers.get(key);
                    assertDiffers(template, answers, key, detail.replace(": " + partition.offset() + "\n", ": " + partition.offset() + "0\n"));
                    assertDiffers(template, answers, key, detail.replace(partition.type(), "42"));
                    if (partition.role() == PartitionRole.WINDOWS) {
                        answers.put(key, detail);
                        assertDiffers(template, answers, "wmic partition where DiskIndex=" + disk.index() + " and StartingOffset=" + partition.offset(),
                                "No Instance(s) Available.\n");
                    }
                }
            }
            Map<String, String> answers = machine(layout);
            assertDiffers(template, answers, "wmic diskdrive where Index=0 and BytesPerSector=512", "");
        }
    }

    private static void assertDiffers(LayoutTemplates template, Map<String, String> machine, String key, String answer) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>(machine);
        answers.put(key, answer);
        Run run = pe.reset("X:", answers, "", "RESET 0\r\n", "/keepdata");
        assertEquals("1 []", run.code() + " " + run.acts(), template + " " + key);
        assertTrue(run.output().contains("is not that of this medium, so nothing was done and no data was touched"), run.output());
    }

    @Test
    void keepDataNeverFormatsAPartitionForData() throws Exception {
        for (LayoutTemplates template : LayoutTemplates.values()) {
            Layout layout = insert(template);
            Run run = pe.reset("X:", machine(layout), "", "RESET 0\r\n", "/keepdata");
            assertEquals(0, run.code(), run.output());
            for (LayoutDisk disk : layout.disks()) {
                for (int i = 0; i < disk.partitions().size(); i++) {
                    if (disk.partitions().get(i).role() == PartitionRole.DATA) {
                        String data = "select disk " + disk.index() + "; select partition " + (i + 1) + "; format";
                        assertTrue(run.calls().stream().noneMatch(c -> c.contains(data)), run.calls().toString());
                    }
                }
            }
            assertTrue(run.calls().stream().noneMatch(c -> c.contains("clean") || c.contains("create ") || c.contains("diskpart.txt")), run.calls().toString());
        }
    }

    /** A reference disk whose EFI system partition was never formatted still gets one that bcdboot can write to. */
    @Test
    void whatWindowsWritesToIsFormatted() throws Exception {
        Layout layout = captured(LayoutTemplates.UEFI_DATA);
        LayoutDisk disk = layout.disks().get(0);
        Layout bare = new Layout("uefi", List.of(new LayoutDisk(0, disk.style(), 512, disk.size(), disk.partitions().stream().map(p -> p.withFileSystem("", "")).toList())));
        String script = new String(ResetScripts.of(bare, new ResetFacts("a", "", Map.of())).get(ResetScripts.DISKPART), StandardCharsets.US_ASCII);
        assertTrue(script.contains("create partition efi size=260 offset=1024\r\nformat quick fs=fat32\r\nassign letter=S\r\n"), script);
        assertTrue(script.contains("format quick fs=ntfs\r\nassign letter=W\r\n"), script);
        assertTrue(script.endsWith("create partition primary offset=63312896\r\nexit\r\n"), script);
    }

    @Test
    void whatWindowsToolsCanNotDoIsSaid() {
        Layout layout = captured(LayoutTemplates.UEFI_DATA);
        FormatException model = assertThrows(FormatException.class,
                () -> ResetScripts.of(layout, new ResetFacts("a", "R\"2", Map.of())));
        assertTrue(model.getMessage().contains("only ASCII without quotation marks"), model.getMessage());
        LayoutPartition old = LayoutPartition.of(1, PartitionRole.WINDOWS, "07", 63 * 512, 20L << 30);
        Layout xp = new Layout("bios", List.of(new LayoutDisk(0, org.mintmark.engine.disk.PartitionStyle.MBR, 512, 40L << 30, List.of(old))));
        assertTrue(ResetScripts.obstacle(xp).orElse("").contains("multiples of 1024"), ResetScripts.obstacle(xp).toString());
        assertTrue(ResetScripts.obstacle(layout).isEmpty());
    }
}
