package org.mintmark.engine.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;

/** A made tree with everything that is awkward, read whole by every tool that reads such images. */
class MadeImageTest {

    private static final boolean FULL = Boolean.getBoolean("mintmark.full");
    private static final int FILES = FULL ? 20_000 : 1_500;
    private static final long LARGEST = FULL ? (1L << 32) - 1 : (5 << 20) + 1;

    @TempDir
    Path temp;

    private final Map<String, String> digests = new TreeMap<>();
    private IsoTree tree;
    private Path iso;

    @BeforeEach
    void make() throws Exception {
        tree = new IsoTree();
        Random random = new Random(3);
        add("boot/etfsboot.com", random(random, 4096));
        add("EFI/Microsoft/Boot/efisys.bin", random(random, 1_474_560));
        add("n".repeat(99) + ".txt", random(random, 10));
        add("$OEM$/Customization/ja-JP/サーバーの回復 再起動の手順.rtf", random(random, 2048));
        add("$OEM$/Customization/ru-RU/Восстановление сервера.rtf", random(random, 2049));
        add("$OEM$/Customization/zh-CN/服务器恢复.rtf", new byte[0]);
        add("a/".repeat(20) + "bottom.txt", random(random, 1));
        for (int i = 0; i < FILES; i++) {
            add("many/" + i % 40 + "/file number " + i + ".dat", random(random, i % 5000));
        }
        Path large = temp.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(LARGEST);
            for (long at = 0; at < LARGEST - 64; at += LARGEST / 9) {
                file.seek(at);
                file.write(random(random, 64));
            }
        }
        tree.add("Reset/system.swm", IsoContent.of(large));
        digests.put("Reset/system.swm", Digests.sha256(large, new NullProgressMonitor()));
        iso = write("a.iso", true);
        Files.delete(large);
    }

    @AfterEach
    void tidy() throws IOException {
        delete(temp.resolve("out"));
    }

    @Test
    void everyReaderFindsTheSameBytes() throws Exception {
        assertEquals(digests, ours());
        for (String command : List.of("7z x -y -tiso -oOUT ISO", "7z x -y -tudf -oOUT ISO", "bsdtar -xf ISO -C OUT")) {
            Path out = Files.createDirectories(temp.resolve("out"));
            Tools.run(command.replace("OUT", out.toString()).replace("ISO", iso.toString()).split(" "));
            assertEquals(digests, read(out), command);
            delete(out);
        }
        String joliet = Tools.run("env", "LC_ALL=C.UTF-8", "isoinfo", "-J", "-f", "-i", iso.toString());
        Set<String> ascii = digests.keySet().stream().filter(p -> p.matches("[\\x20-\\x7E]+")).collect(Collectors.toSet());
        // isoinfo prints what its own tables have, so other names are counted only
        assertEquals(ascii, joliet.lines().map(l -> l.substring(1)).filter(ascii::contains).collect(Collectors.toSet()));
        String xorriso = Tools.run("env", "LC_ALL=C.UTF-8", "xorriso", "-indev", iso.toString(), "-report_el_torito", "plain", "-find", "/", "-type", "f");
        assertTrue(xorriso.contains("BIOS") && xorriso.contains("UEFI"), xorriso.substring(0, Math.min(2000, xorriso.length())));
        assertEquals(ascii.stream().filter(p -> p.length() < 60).collect(Collectors.toSet()), xorriso.lines().filter(l -> l.startsWith("'/"))
                .map(l -> l.substring(2, l.length() - 1)).filter(p -> p.length() < 60).filter(ascii::contains).collect(Collectors.toSet()));
        String udf = Tools.run("udfinfo", iso.toString());
        assertTrue(udf.contains("label=MADE") && udf.contains("udfrev=1.02") && udf.contains("numfiles=" + digests.size()), udf);
    }

    @Test
    void namesHaveNoVersionsAndTheCatalogueIsHidden() throws Exception {
        String primary = Tools.run("isoinfo", "-f", "-i", iso.toString());
        assertFalse(primary.contains(";1"), "KB 931708: etfsboot.com does not find BOOTMGR behind a version number");
        assertFalse(primary.toLowerCase().contains("boot.cat"), "the boot catalogue is no file");
    }

    @Test
    void largeFilesLieWhereBlocksCanBeShared() throws Exception {
        IsoBlueprint blueprint = IsoBlueprint.of(tree(LARGEST, FILES), options(true));
        IsoBlueprint more = IsoBlueprint.of(tree(LARGEST, FILES + 1), options(true));
        long before = place(blueprint, "Reset/system.swm");
        assertEquals(0, before % 65536);
        assertEquals(before, place(more, "Reset/system.swm"), "one more small file moves nothing large");
    }

    private static IsoTree tree(long large, int small) {
        IsoTree tree = new IsoTree();
        tree.add("Reset/system.swm", IsoContent.sized(large));
        for (int i = 0; i < small; i++) {
            tree.add("many/" + i, IsoContent.sized(3000));
        }
        return tree;
    }

    private static long place(IsoBlueprint blueprint, String path) {
        return blueprint.files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().position();
    }

    @Test
    void knownDigestsGiveTheSameImage() throws Exception {
        IsoTree known = new IsoTree();
        int i = 0;
        try (IsoImage image = IsoImage.open(iso)) {
            for (IsoFile file : image.files()) {
                Path source = temp.resolve("known" + i++ % 2000);
                if (i > 2000) {
                    break;
                }
                try (InputStream in = image.open(file)) {
                    Files.copy(in, source);
                }
                known.add(file.path(), IsoContent.of(source, digests.get(file.path())));
            }
        }
        tree = known;
        if (!FULL) {
            assertEquals(-1, Files.mismatch(iso, write("b.iso", true)));
        }
    }

    private static IsoOptions options(boolean udf) {
        return new IsoOptions("MADE", Instant.parse("2016-10-03T12:34:56Z"), "MINTMARK", udf);
    }

    private void add(String path, byte[] content) {
        tree.add(path, IsoContent.of(content));
        digests.put(path, Digests.sha256(content));
    }

    private static byte[] random(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private Path write(String name, boolean udf) throws IOException {
        Path target = temp.resolve(name);
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            IsoResult result = IsoWriter.write(tree, options(udf), out, new ByteProgress(new NullProgressMonitor(), "", 1));
            assertEquals(digests, result.files().stream().collect(Collectors.toMap(WrittenFile::path, WrittenFile::sha256, (a, b) -> a, TreeMap::new)));
        }
        return target;
    }

    private Map<String, String> ours() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (IsoImage image = IsoImage.open(iso)) {
            for (IsoFile file : UdfVolume.read(image).files()) {
                found.put(file.path(), digest(image.open(file)));
            }
            assertEquals(found.keySet(), image.files().stream().map(IsoFile::path).collect(Collectors.toSet()));
        }
        return found;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Digests.sha256(file, new NullProgressMonitor()));
            }
        }
        found.keySet().removeIf(p -> p.startsWith("[BOOT]"));
        return found;
    }

    private static String digest(InputStream stream) throws IOException {
        var digest = Digests.sha256();
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = stream) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return Digests.hex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
