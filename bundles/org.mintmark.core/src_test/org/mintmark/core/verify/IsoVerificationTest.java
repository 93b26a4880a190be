package org.mintmark.core.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.verify.Verification.Expected;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.engine.iso.IsoWriter;

/** Whatever is changed in an ISO or media folder is found and named. */
class IsoVerificationTest {

    private static final Instant DATE = Instant.parse("2016-10-03T12:34:56Z");
    private static final byte[] GUID = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path temp;

    private final Map<String, byte[]> files = new TreeMap<>();
    private Path iso;

    @BeforeEach
    void make() throws IOException {
        files.put("setup.exe", random(1, 3000));
        files.put("boot/etfsboot.com", random(2, 4096));
        files.put("sources/boot.wim", part(1, 1, 70_000));
        files.put("Reset/disk.xml", "<disk/>".getBytes(StandardCharsets.US_ASCII));
        files.put("Reset/system.swm", part(1, 2, 1_500_000));
        files.put("Reset/system2.swm", part(2, 2, 1_500_000));
        for (String name : List.of("ServerImage.png", "RestartInstructions.rtf", "RestartHelp.chm")) {
            files.put("$OEM$/Customization/en-US/" + name, random(name.length(), 5000));
        }
        iso = write(files, true);
    }

    @Test
    void whatWasWrittenIsVerified() throws IOException {
        Verification result = verify(iso);
        assertEquals(List.of(), result.problems());
        assertTrue(result.valid() && result.structure());
        assertEquals(List.of(), verify(write(files, false)).problems());
        assertEquals(List.of(), IsoVerification.verify(iso, new Expected(Optional.empty(), result.manifestSha256()), new NullProgressMonitor()).problems());
        assertEquals(List.of(), IsoVerification.verify(iso, new Expected(Optional.empty(), result.sha256()), new NullProgressMonitor()).problems());
    }

    @Test
    void everyFlippedBitIsFoundAndNamed() throws IOException {
        Random random = new Random(7);
        List<IsoFile> placed;
        try (IsoImage image = IsoImage.open(iso)) {
            placed = image.files();
        }
        long size = Files.size(iso);
        for (int i = 0; i < 200; i++) {
            // half of them where descriptors, tables and folders lie
            long at = i % 2 == 0 ? random.nextLong(size) : random.nextLong(400 * 2048);
            flip(at, 1 << random.nextInt(8));
            Verification result = verify(iso);
            assertFalse(result.valid(), "byte " + at);
            Optional<IsoFile> hit = placed.stream().filter(f -> f.position() <= at && at < f.position() + f.size()).findFirst();
            String said = String.join("\n", result.problems().stream().map(Problem::message).toList());
            if (hit.isPresent()) {
                String path = hit.get().path().equals(MediaTree.MANIFEST) ? "manifest" : hit.get().path();
                assertTrue(said.contains(path), "byte " + at + " of " + path + ": " + said);
            } else {
                assertTrue(result.problems().stream().anyMatch(p -> p.code().equals("verify.structure") || p.code().equals("verify.unreadable")),
                        "byte " + at + ": " + said);
            }
            flip(at, 0);
            assertTrue(i % 50 != 0 || verify(iso).valid(), "the flip was taken back");
        }
    }

    private int undo;

    /** Flips bits of a byte; mask 0 takes the last flip back. */
    private void flip(long at, int mask) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(iso.toFile(), "rw")) {
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(mask == 0 ? undo : old ^ mask);
            undo = old;
        }
    }

    @Test
    void removedAddedAndSwappedFilesAreNamed() throws IOException {
        Manifest manifest = verify(iso).manifest().orElseThrow();
        Map<String, byte[]> other = new TreeMap<>(files);
        other.remove("boot/etfsboot.com");
        other.put("extra.txt", new byte[3]);
        other.put("Reset/system.swm", files.get("Reset/system2.swm"));
        other.put("Reset/system2.swm", files.get("Reset/system.swm"));
        Path changed = write(other, false);
        String said = messages(IsoVerification.verify(changed, new Expected(Optional.of(manifest), ""), new NullProgressMonitor()));
        for (String name : List.of("boot/etfsboot.com is missing", "extra.txt is not in the manifest", "Reset/system.swm is damaged or was changed",
                "Reset/system2.swm is damaged or was changed", "The manifest on the medium is not the one")) {
            assertTrue(said.contains(name), name + " in\n" + said);
        }
    }

    @Test
    void truncatedImageIsNamed() throws IOException {
        try (FileChannel channel = FileChannel.open(iso, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(iso) - 200_000);
        }
        Verification result = verify(iso);
        assertFalse(result.valid());
        assertTrue(messages(result).contains("truncated") || messages(result).contains("bytes where its manifest asks"), messages(result));
    }

    @Test
    void alteredManifestIsFoundByItsDigest() throws IOException {
        String right = verify(iso).manifestSha256();
        files.put("setup.exe", random(99, 3000));
        Path altered = write(files, true); // consistent in itself, with a manifest of its own
        assertTrue(verify(altered).valid());
        Verification result = IsoVerification.verify(altered, new Expected(Optional.empty(), right), new NullProgressMonitor());
        assertEquals(List.of("verify.digest"), result.problems().stream().map(Problem::code).toList());
    }

    @Test
    void missingPartAndMissingRulesAreNamed() throws IOException {
        files.remove("Reset/system2.swm");
        files.remove("setup.exe");
        files.put("tools/gendiskxml.EXE", new byte[1]);
        files.remove("$OEM$/Customization/en-US/RestartHelp.chm");
        Verification result = verify(write(files, false));
        assertEquals(List.of("image.parts.incomplete", "media.setup-exe.missing", "media.gendiskxml.present", "culture.asset.missing"),
                result.problems().stream().map(Problem::code).toList(), messages(result));
    }

    @Test
    void folderIsComparedToo() throws IOException {
        Path folder = temp.resolve("media");
        try (IsoImage image = IsoImage.open(iso)) {
            for (IsoFile file : image.files()) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.getParent());
                try (InputStream in = image.open(file)) {
                    Files.copy(in, target);
                }
            }
        }
        assertEquals(List.of(), FolderVerification.verify(folder, Expected.OF_ITSELF, new NullProgressMonitor()).problems());
        Files.write(folder.resolve("Reset/disk.xml"), "<disk>>".getBytes(StandardCharsets.US_ASCII));
        Files.delete(folder.resolve("setup.exe"));
        Files.writeString(folder.resolve("more.txt"), "");
        String said = messages(FolderVerification.verify(folder, Expected.OF_ITSELF, new NullProgressMonitor()));
        for (String name : List.of("Reset/disk.xml is damaged", "setup.exe is missing", "more.txt is not in the manifest", "no setup.exe in its root")) {
            assertTrue(said.contains(name), said);
        }
    }

    @Test
    void isoOfOthersIsRefusedWithASentence() throws IOException {
        IsoTree tree = new IsoTree();
        tree.add("a", IsoContent.of(new byte[10]));
        Path foreign = temp.resolve("foreign.iso");
        try (FileChannel out = FileChannel.open(foreign, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, Manifest.of("X", DATE, false, List.of()).options(), out, new ByteProgress(new NullProgressMonitor(), "", 1));
        }
        assertTrue(messages(verify(foreign)).contains("carries no Mintmark/manifest.json"));
    }

    private static Verification verify(Path file) throws IOException {
        return IsoVerification.verify(file, Expected.OF_ITSELF, new NullProgressMonitor());
    }

    private static String messages(Verification result) {
        return String.join("\n", result.problems().stream().map(Problem::message).toList());
    }

    private Path write(Map<String, byte[]> content, boolean udf) throws IOException {
        IsoTree tree = new IsoTree();
        List<Manifest.Entry> pending = new ArrayList<>();
        content.forEach((path, bytes) -> {
            tree.add(path, IsoContent.of(bytes));
            pending.add(Manifest.pending(path, bytes.length));
        });
        tree.add(MediaTree.MANIFEST, IsoContent.late(Manifest.of("TEST_LAB", DATE, udf, pending).toJson().length, written -> Manifest.of("TEST_LAB",
                DATE, udf, written.stream().map(f -> new Manifest.Entry(f.path(), f.size(), f.sha256())).toList()).toJson()));
        Path target = Files.createTempFile(temp, "t", ".iso");
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, Manifest.of("TEST_LAB", DATE, udf, List.of()).options(), out, new ByteProgress(new NullProgressMonitor(), "", 1));
        }
        return target;
    }

    private static byte[] random(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** The header of an uncompressed WIM part, and content that nobody looks at. */
    private static byte[] part(int part, int parts, int size) {
        ByteBuffer out = ByteBuffer.wrap(random(part + 10L, size)).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[208]).position(0);
        out.put("MSWIM\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(208).putInt(0x10D00).putInt(0).putInt(0);
        out.put(GUID).putShort((short) part).putShort((short) parts).putInt(1);
        return out.array();
    }
}
