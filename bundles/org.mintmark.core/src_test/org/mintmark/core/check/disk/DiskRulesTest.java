package org.mintmark.core.check.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintmark.core.capture.LayoutModel;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.check.Check;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FixApplier;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTableWriter;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.model.Capture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Firmware;
import org.mintmark.model.Partition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** Each rule of the layout finds what it is for, says it once, and repairs it where it can. */
class DiskRulesTest {

    private static final long MIB = 1L << 20;

    @TempDir
    Path folder;

    private Sku sku;

    private void begin(LayoutTemplates template) {
        sku = SkuFactory.eINSTANCE.createSku();
        sku.setId("a");
        template.into(sku);
    }

    private Partition partition(int index) {
        return sku.getLayout().getDisks().get(0).getPartitions().get(index);
    }

    private Path save() throws IOException {
        Path file = folder.resolve("a/a.sku");
        Files.createDirectories(file.getParent());
        Files.write(file, new SkuFile().write(sku));
        return file;
    }

    private List<Issue> issues() throws IOException {
        DigestCache digests = new DigestCache(folder.resolve("cache"), false);
        return Checks.run(DiskChecks.list(), new CheckContext(new Resolver(Locations.none()).resolve(save()), Profile.DEFAULT, digests, new FleetIndex(folder)));
    }

    private Map<String, Severity> found() throws IOException {
        Map<String, Severity> found = new TreeMap<>();
        for (Issue issue : issues()) {
            assertTrue(found.put(issue.code(), issue.severity()) == null, () -> "said twice: " + issue.message());
            assertTrue(issue.message().endsWith(".") && issue.message().length() > 30, issue.message());
        }
        return found;
    }

    private void assertFinds(LayoutTemplates template, Consumer<Sku> breaking, String code, Severity severity, boolean fixed) throws IOException {
        begin(template);
        breaking.accept(sku);
        assertEquals(Map.of(code, severity), found());
        List<Issue> issues = issues();
        assertEquals(fixed, issues.stream().allMatch(i -> i.fix().isPresent()), issues.toString());
        if (fixed) {
            new FixApplier(new DigestCache(folder.resolve("cache"), false)).apply(issues.get(0).fix().orElseThrow(), new NullProgressMonitor());
            sku = new SkuFile().load(folder.resolve("a/a.sku"));
            assertEquals(Map.of(), found());
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutTemplates.class)
    void templatesAreSound(LayoutTemplates template) throws IOException {
        begin(template);
        boolean data = template == LayoutTemplates.BIOS_DATA || template == LayoutTemplates.UEFI_DATA || template == LayoutTemplates.TWO_DISK;
        assertEquals(data ? Map.of() : Map.of("disk.data-partition-recommended", Severity.NOTICE), found());
    }

    @Test
    void fileSystemsAreToldApartWithoutCase() throws IOException {
        begin(LayoutTemplates.UEFI_DATA);
        partition(0).setFileSystem("FAT32");
        partition(2).setFileSystem("NTFS");
        partition(2).setLabel("Windows and its programs"); // NTFS takes 32 characters, FAT 11
        assertEquals(Map.of(), found());
    }

    @Test
    void everyRuleOfTheListIsThere() {
        assertEquals(List.of("disk.no-system-partition", "disk.partition.overlap", "disk.partition.too-large", "disk.mbr.too-many-primary",
                "disk.mbr.over-2tb", "disk.mbr.active", "disk.gpt.esp", "disk.gpt.msr", "disk.gpt.too-many", "disk.system.too-small",
                "disk.data-partition-recommended", "disk.label.too-long", "disk.letter.duplicate", "disk.extend.not-last", "disk.unaligned",
                "disk.differs-from-capture"), DiskChecks.list().stream().map(Check::code).toList());
        assertTrue(Checks.all().stream().map(Check::code).toList().containsAll(DiskChecks.list().stream().map(Check::code).toList()));
        DiskChecks.list().forEach(c -> assertTrue(c.source().length() > 10, c.code()));
    }

    @Test
    void whatIsWrongWithMbrDisksIsFound() throws IOException {
        LayoutTemplates bios = LayoutTemplates.BIOS_DATA;
        assertFinds(bios, s -> partition(0).setActive(false), "disk.mbr.active", Severity.ERROR, true);
        assertFinds(bios, s -> partition(1).setActive(true), "disk.mbr.active", Severity.ERROR, true);
        assertFinds(bios, s -> s.setFirmware(Firmware.UEFI), "disk.gpt.esp", Severity.ERROR, false);
        assertFinds(bios, s -> s.getLayout().getDisks().get(0).setSize(3L << 40), "disk.mbr.over-2tb", Severity.WARNING, false);
        assertFinds(bios, s -> {
            partition(2).setSize(20 * MIB);
            partition(2).setExtend(false);
            for (int number = 4; number <= 5; number++) {
                add(number, org.mintmark.model.PartitionRole.DATA, 20);
            }
        }, "disk.mbr.too-many-primary", Severity.ERROR, false);
        assertFinds(bios, s -> {
            partition(2).setSize(200 * MIB);
            partition(2).setRole(org.mintmark.model.PartitionRole.EXTENDED);
            partition(2).setExtend(false);
            partition(2).setLetter(null);
            Partition inside = SkuFactory.eINSTANCE.createPartition();
            inside.setId("inside");
            inside.setNumber(5);
            inside.setRole(org.mintmark.model.PartitionRole.DATA);
            inside.setOffset(partition(2).getOffset() + MIB);
            inside.setSize(200 * MIB);
            partition(2).getChildren().add(inside);
        }, "disk.partition.overlap", Severity.ERROR, false);
    }

    private void add(int number, org.mintmark.model.PartitionRole role, long mebibytes) {
        Partition last = partition(sku.getLayout().getDisks().get(0).getPartitions().size() - 1);
        Partition added = SkuFactory.eINSTANCE.createPartition();
        added.setId("added" + number);
        added.setNumber(number);
        added.setRole(role);
        added.setOffset(last.getOffset() + last.getSize());
        added.setSize(mebibytes * MIB);
        sku.getLayout().getDisks().get(0).getPartitions().add(added);
    }

    @Test
    void whatIsWrongWithGptDisksIsFound() throws IOException {
        LayoutTemplates uefi = LayoutTemplates.UEFI_DATA;
        assertFinds(uefi, s -> s.setFirmware(Firmware.BIOS), "disk.mbr.active", Severity.ERROR, false);
        assertFinds(uefi, s -> partition(0).setFileSystem("ntfs"), "disk.gpt.esp", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(0).setSize(99 * MIB), "disk.gpt.esp", Severity.ERROR, false);
        assertFinds(uefi, s -> {
            s.getLayout().getDisks().get(0).setSectorSize(4096);
            partition(0).setSize(100 * MIB);
        }, "disk.gpt.esp", Severity.ERROR, false);
        assertFinds(uefi, s -> s.getLayout().getDisks().get(0).getPartitions().remove(0), "disk.gpt.esp", Severity.ERROR, false);
        assertFinds(uefi, s -> {
            long msr = partition(0).getOffset();
            partition(0).setOffset(msr + 128 * MIB);
            partition(1).setOffset(msr);
        }, "disk.gpt.esp", Severity.WARNING, false);
        assertFinds(uefi, s -> s.getLayout().getDisks().get(0).getPartitions().remove(1), "disk.gpt.msr", Severity.WARNING, false);
        assertFinds(uefi, s -> partition(1).setFileSystem("ntfs"), "disk.gpt.msr", Severity.ERROR, true);
        assertFinds(uefi, s -> {
            partition(3).setExtend(false);
            partition(3).setSize(10 * MIB);
            for (int number = 5; number <= 129; number++) {
                add(number, org.mintmark.model.PartitionRole.OTHER, 1);
            }
        }, "disk.gpt.too-many", Severity.ERROR, false);
    }

    @Test
    void whatIsWrongWithAnyPartitionIsFound() throws IOException {
        LayoutTemplates uefi = LayoutTemplates.UEFI_DATA;
        assertFinds(uefi, s -> partition(2).setRole(org.mintmark.model.PartitionRole.OTHER), "disk.no-system-partition", Severity.ERROR, false);
        assertFinds(uefi, s -> partition(2).setSize(partition(2).getSize() + MIB), "disk.partition.overlap", Severity.ERROR, false);
        assertFinds(uefi, s -> partition(3).setSize(200L << 30), "disk.partition.too-large", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(3).setSize(0), "disk.partition.too-large", Severity.ERROR, false);
        assertFinds(uefi, s -> partition(2).setSize(59L << 30), "disk.system.too-small", Severity.WARNING, false);
        assertFinds(uefi, s -> partition(3).setRole(org.mintmark.model.PartitionRole.OTHER), "disk.data-partition-recommended", Severity.NOTICE, false);
        assertFinds(uefi, s -> partition(0).setLabel("SYSTEM VOLUME"), "disk.label.too-long", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(2).setLabel("x".repeat(33)), "disk.label.too-long", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(2).setName("x".repeat(37)), "disk.label.too-long", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(3).setLetter("c"), "disk.letter.duplicate", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(3).setLetter("A"), "disk.letter.duplicate", Severity.ERROR, true);
        assertFinds(uefi, s -> {
            partition(2).setExtend(true);
            partition(3).setExtend(false);
        }, "disk.extend.not-last", Severity.ERROR, true);
        assertFinds(uefi, s -> partition(3).setOffset(partition(3).getOffset() + 4096), "disk.unaligned", Severity.WARNING, false);
        assertFinds(uefi, s -> partition(3).setOffset(partition(3).getOffset() + 512), "disk.unaligned", Severity.WARNING, false);
        assertFinds(uefi, s -> partition(3).setSize(partition(3).getSize() - 100), "disk.unaligned", Severity.ERROR, false);
    }

    @Test
    void ofVendorsMediaOurDescriptionIsCheckedOnly() throws IOException {
        begin(LayoutTemplates.UEFI_DATA);
        partition(0).setFileSystem("ntfs");
        Capture capture = SkuFactory.eINSTANCE.createCapture();
        capture.setMode(CaptureMode.IMPORT);
        capture.setSource("set");
        sku.setCapture(capture);
        Files.createDirectories(folder.resolve("a/set"));
        Files.write(folder.resolve("a/set/disk.xml"), new byte[] { 1, 2, 3 });
        List<Issue> issues = issues();
        assertEquals(1, issues.size());
        assertTrue(issues.get(0).message().startsWith("Our description, not checked against disk.xml: Partition 1 (esp)"), issues.get(0).message());
    }

    @Test
    void aFamilysLayoutIsNotRepairedThroughOthers() throws IOException {
        begin(LayoutTemplates.UEFI_DATA);
        partition(0).setFileSystem("ntfs");
        sku.setAbstract(true);
        Files.createDirectories(folder.resolve("f"));
        Files.write(folder.resolve("f/f.sku"), new SkuFile().write(sku));
        sku = SkuFactory.eINSTANCE.createSku();
        sku.setId("a");
        sku.setBase("../f/f.sku");
        List<Issue> issues = issues();
        assertEquals("f.sku", issues.get(0).path().getFileName().toString());
        assertTrue(issues.get(0).fix().isEmpty());
    }

    /** The drift between model, disk.xml and the disk image, difference by difference. */
    @Test
    void eachDifferenceToTheCaptureIsExplained() throws IOException {
        begin(LayoutTemplates.UEFI_DATA);
        Capture capture = SkuFactory.eINSTANCE.createCapture();
        capture.setSource("disk.img");
        sku.setCapture(capture);
        Layout layout = ModelLayout.of(sku.getLayout(), "uefi");
        assertEquals(Map.of(), found());
        write(layout, p -> p.role() == PartitionRole.WINDOWS ? p.withImage("system.swm", 1).withExtend(false, 0, 12345) : p);
        assertEquals(Map.of(), found(), "images and bytes in use are the capture's to say");
        write(layout, p -> switch (p.role()) {
            case WINDOWS -> p.withSize(p.size() - MIB).withFileSystem("ntfs", "OS");
            case ESP -> p.withFileSystem("fat32", "SYSTEM");
            default -> p;
        });
        List<String> messages = issues().stream().map(Issue::message).toList();
        assertEquals(List.of("Disk 0, partition 1 (esp): the label is 'System' in the SKU and 'SYSTEM' in the captured disk.xml.",
                "Disk 0, partition 3 (windows): the size is 61440 MiB in the SKU and 61439 MiB in the captured disk.xml.",
                "Disk 0, partition 3 (windows): the label is 'Windows' in the SKU and 'OS' in the captured disk.xml."),
                messages.stream().map(m -> m.substring(0, m.indexOf(" The disc carries"))).toList());
        Files.writeString(folder.resolve("a/capture/disk.xml"), "<x/>");
        assertTrue(issues().get(0).message().contains("is not a disk layout of Mintmark"), issues().toString());
        Files.delete(folder.resolve("a/capture/disk.xml"));
        disk(layout.disks().get(0), layout.disks().get(0).partitions().subList(0, 3));
        List<Issue> image = issues();
        assertTrue(image.stream().anyMatch(i -> i.message().startsWith("Disk 0, partition 4 (data) is in the SKU only.")), image.toString());
        assertTrue(image.stream().allMatch(i -> i.severity() == Severity.WARNING && i.message().contains(" in ")), image.toString());
        sku.setLayout(LayoutModel.of(layout));
    }

    private void write(Layout layout, UnaryOperator<LayoutPartition> change) throws IOException {
        LayoutDisk disk = layout.disks().get(0);
        Layout changed = new Layout(layout.firmware(), List.of(new LayoutDisk(0, disk.style(), disk.sectorSize(), disk.size(),
                disk.partitions().stream().map(change).toList())));
        Files.createDirectories(folder.resolve("a/capture"));
        Files.write(folder.resolve("a/capture/disk.xml"), DiskXml.write(changed));
    }

    private void disk(LayoutDisk disk, List<LayoutPartition> partitions) throws IOException {
        try (FileChannel out = FileChannel.open(folder.resolve("a/disk.img"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            PartitionTableWriter.write(out, new LayoutDisk(0, disk.style(), disk.sectorSize(), disk.size(), partitions), new byte[] { 1 });
        }
    }

    @Test
    void anMbrPartitionBehind2TbIsAnError() throws IOException {
        begin(LayoutTemplates.BIOS_DATA);
        sku.getLayout().getDisks().get(0).setSize(3L << 40);
        partition(2).setSize((3L << 40) - partition(2).getOffset());
        List<Issue> issues = issues();
        assertEquals(List.of(Severity.WARNING, Severity.ERROR), issues.stream().map(Issue::severity).toList());
        assertTrue(issues.stream().allMatch(i -> i.code().equals("disk.mbr.over-2tb")));
        assertEquals(PartitionStyle.MBR, ModelLayout.of(sku.getLayout(), "bios").disks().get(0).style());
        assertEquals("07", PartitionTypes.usual(PartitionRole.DATA, PartitionStyle.MBR));
    }
}
