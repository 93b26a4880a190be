package org.mintmark.core.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** What the model says of disks survives the way to disk.xml and back, and the other way round. */
class LayoutModelTest {

    private static final long MIB = 1L << 20;
    private static final List<String> TEXTS = List.of("", "Windows", "日本語 \uD83D\uDCBF", "<a b=\"c\"> & 'd'", " two  blanks ", "x");

    @RepeatedTest(200)
    void roundTripsAreExact(RepetitionInfo repetition) throws Exception {
        Layout layout = layout(new Random(repetition.getCurrentRepetition()));
        DiskLayout model = LayoutModel.of(layout);
        assertEquals(layout, ModelLayout.of(model, layout.firmware()));
        byte[] xml = DiskXml.write(ModelLayout.of(model, layout.firmware()));
        DiskLayout back = LayoutModel.of(DiskXml.read(xml, "disk.xml"), model);
        assertTrue(EcoreUtil.equals(model, back));
        assertArrayEquals(xml, DiskXml.write(ModelLayout.of(back, layout.firmware())));
        HashSet<String> ids = new HashSet<>();
        model.getDisks().forEach(d -> d.getPartitions().forEach(p -> {
            assertTrue(ids.add(d.getId() + p.getId()));
            p.getChildren().forEach(c -> assertTrue(ids.add(d.getId() + c.getId())));
        }));
        Sku sku = SkuFactory.eINSTANCE.createSku();
        sku.setId("a");
        sku.setLayout(model);
        byte[] file = new SkuFile().write(sku);
        Path saved = java.nio.file.Files.createTempFile("layout", ".sku");
        try {
            java.nio.file.Files.write(saved, file);
            assertTrue(EcoreUtil.equals(back, new SkuFile().load(saved).getLayout()));
        } finally {
            java.nio.file.Files.delete(saved);
        }
    }

    @Test
    void idsOfTheOlderLayoutStay() {
        Layout layout = layout(new Random(7));
        DiskLayout older = LayoutModel.of(layout);
        older.getDisks().get(0).setId("front");
        older.getDisks().get(0).getPartitions().get(0).setId("mine");
        DiskLayout newer = LayoutModel.of(layout, older);
        assertTrue(EcoreUtil.equals(older, newer));
    }

    private static Layout layout(Random random) {
        List<LayoutDisk> disks = new ArrayList<>();
        for (int index = 0; index <= random.nextInt(3); index++) {
            PartitionStyle style = random.nextBoolean() ? PartitionStyle.GPT : PartitionStyle.MBR;
            List<LayoutPartition> partitions = new ArrayList<>();
            long offset = MIB;
            int count = 1 + random.nextInt(style == PartitionStyle.GPT ? 8 : 4);
            for (int number = 1; number <= count; number++) {
                LayoutPartition partition = partition(random, number, style, offset);
                if (style == PartitionStyle.MBR && number == count && random.nextBoolean()) {
                    List<LayoutPartition> children = new ArrayList<>();
                    long inside = offset + MIB;
                    for (int logical = 5; logical < 5 + random.nextInt(4); logical++) {
                        children.add(partition(random, logical, style, inside));
                        inside += children.get(children.size() - 1).size() + MIB;
                    }
                    partition = LayoutPartition.of(number, PartitionRole.EXTENDED, "0f", offset, inside - offset).withChildren(children);
                }
                partitions.add(partition);
                offset += partition.size();
            }
            disks.add(new LayoutDisk(index, style, random.nextBoolean() ? 512 : 4096, offset + random.nextInt(1 << 30), partitions));
        }
        return new Layout(random.nextBoolean() ? "uefi" : "bios", disks);
    }

    private static LayoutPartition partition(Random random, int number, PartitionStyle style, long offset) {
        PartitionRole[] roles = { PartitionRole.WINDOWS, PartitionRole.DATA, PartitionRole.OEM, PartitionRole.RECOVERY, PartitionRole.OTHER, PartitionRole.ESP };
        PartitionRole role = roles[random.nextInt(roles.length)];
        LayoutPartition partition = LayoutPartition.of(number, role, PartitionTypes.usual(role, style), offset, (1 + random.nextInt(100_000)) * 4096L)
                .withName(text(random)).withFileSystem(random.nextBoolean() ? "" : "ntfs", text(random)).withLetter(random.nextBoolean() ? "" : "E")
                .withActive(random.nextBoolean()).withAttributes(random.nextBoolean() ? 0 : random.nextLong())
                .withExtend(random.nextBoolean(), random.nextBoolean() ? 0 : random.nextInt(1 << 30), random.nextBoolean() ? 0 : random.nextInt(1 << 30));
        return random.nextBoolean() ? partition : partition.withImage("system.swm", 1 + random.nextInt(3));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
