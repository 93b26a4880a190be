import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.key.LabKey;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.core.verify.Manifest;
import org.mintmark.core.verify.Verification;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.engine.iso.IsoWriter;

/** What releng/bench/media times: {@code iso TREE OUT [DIGESTS]}, {@code digests ISO}, {@code verify ISO}, {@code key ISO OUT}. */
public final class MediaBench {

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
        case "iso" -> iso(Path.of(arguments[1]), Path.of(arguments[2]), arguments.length > 3 ? digests(Path.of(arguments[3])) : Map.of());
        case "verify" -> {
            Verification result = IsoVerification.verify(Path.of(arguments[1]), Verification.Expected.OF_ITSELF, new NullProgressMonitor());
            // the tree is no product's, so what the rules of media.* say of it does not count
            if (!result.structure() || result.problems().stream().anyMatch(p -> p.code().startsWith("verify."))) {
                throw new IllegalStateException(result.problems().toString());
            }
        }
        case "key" -> new LabKey(Path.of(arguments[1])).toFile(Path.of(arguments[2]), new NullProgressMonitor());
        default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Lines of sha256sum. */
    private static Map<String, String> digests(Path file) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        Files.readAllLines(file).forEach(line -> digests.put(line.substring(66).replaceFirst("^\\./", ""), line.substring(0, 64)));
        return digests;
    }

    private static void iso(Path folder, Path target, Map<String, String> known) throws Exception {
        IsoTree tree = new IsoTree();
        List<Manifest.Entry> pending = new ArrayList<>();
        long bytes = 0;
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString();
                tree.add(path, known.containsKey(path) ? IsoContent.of(file, known.get(path)) : IsoContent.of(file));
                pending.add(Manifest.pending(path, Files.size(file)));
                bytes += Files.size(file);
            }
        }
        tree.add(MediaTree.MANIFEST, IsoContent.late(manifest(pending).length, written -> manifest(
                written.stream().map(f -> new Manifest.Entry(f.path(), f.size(), f.sha256())).toList())));
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, Manifest.of("BENCH", Instant.EPOCH, false, List.of()).options(), out,
                    new ByteProgress(new NullProgressMonitor(), "", bytes));
            out.force(true);
        }
    }

    private static byte[] manifest(List<Manifest.Entry> files) {
        return Manifest.of("BENCH", Instant.EPOCH, false, files).toJson();
    }
}
