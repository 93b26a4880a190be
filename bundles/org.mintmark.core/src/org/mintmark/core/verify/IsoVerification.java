package org.mintmark.core.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.verify.Verification.Expected;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.iso.IsoBlueprint;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.iso.Structure;
import org.mintmark.engine.wim.WimIntegrity;

/**
 * Reads an ISO, or a disc in a drive, once from beginning to end and compares it with the manifest: every file by its
 * digest, and every byte outside the files with what paths, sizes, label and date say it must be.
 */
public final class IsoVerification {

    private static final int MAX_MANIFEST = 64 << 20;
    private static final int MAX_STRUCTURE_PROBLEMS = 20;

    private final Path iso;
    private final String name;
    private final IsoImage image;
    private final FileChannel channel;
    private final long bytes;
    private final Expected expected;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private String manifestSha256 = "";

    private IsoVerification(Path iso, IsoImage image, FileChannel channel, Expected expected) throws IOException {
        this.iso = iso;
        this.name = name(iso);
        this.image = image;
        this.channel = channel;
        this.bytes = Math.min(channel.size(), Math.max(image.volumeBytes(), 0));
        this.expected = expected;
    }

    /**
     * Verifies an ISO file or a drive.
     *
     * @throws IOException when it can't be read at all; what is wrong with its content is a problem of the result
     */
    public static Verification verify(Path iso, Expected expected, IProgressMonitor monitor) throws IOException {
        try (FileChannel channel = FileChannel.open(iso, StandardOpenOption.READ)) {
            try (IsoImage image = IsoImage.open(iso)) {
                return new IsoVerification(iso, image, channel, expected).verify(monitor);
            } catch (FormatException e) {
                return Verification.unreadable("iso", name(iso), channel.size(), Problem.error("verify.unreadable", "", e.getMessage()));
            }
        }
    }

    /** The manifest that an ISO carries, if it does. */
    public static Optional<IsoFile> manifestFile(IsoImage image) {
        return image.files().stream().filter(f -> f.path().equals(MediaTree.MANIFEST)).findFirst();
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private Verification verify(IProgressMonitor monitor) throws IOException {
        Optional<Manifest> carried = carried();
        Manifest manifest = expected.manifest().or(() -> carried).orElse(null);
        if (manifest == null) {
            Problem none = problems.isEmpty() ? Problem.error("verify.manifest", "", name + " carries no " + MediaTree.MANIFEST
                    + ": only media that Mintmark built can be verified without one; name one with --manifest.") : problems.get(0);
            return Verification.unreadable("iso", name, bytes, none);
        }
        if (expected.manifest().isPresent() && carried.isPresent() && !carried.get().files().equals(manifest.files())) {
            problems.add(Problem.error("verify.manifest", MediaTree.MANIFEST, "The manifest on the medium is not the one it is compared with."));
        }
        compareNames(manifest);
        ImageSets sets = new ImageSets(problems::add);
        boolean structure = regions(manifest, sets);
        sets.finish();
        MediaRules.check(image.files().stream().map(IsoFile::path).toList(), problems::add);
        String whole = Sweep.read(channel, bytes, regions, problems, new ByteProgress(monitor, "Read " + name + " back", bytes));
        if (!expected.sha256().isEmpty() && !expected.sha256().equalsIgnoreCase(whole) && !expected.sha256().equalsIgnoreCase(manifestSha256)) {
            problems.add(Problem.error("verify.digest", "", "Neither the ISO's SHA-256 (" + whole + ") nor its manifest's ("
                    + (manifestSha256.isEmpty() ? "none" : manifestSha256) + ") is the expected one."));
        }
        return new Verification("iso", name, image.label(), bytes, whole, manifestSha256, Optional.of(manifest), structure, shortened());
    }

    /** Of hundreds of structures that differ the first ones are enough. */
    private List<Problem> shortened() {
        List<Problem> result = new ArrayList<>();
        int structures = 0;
        for (Problem problem : problems) {
            structures += problem.code().equals("verify.structure") ? 1 : 0;
            if (!problem.code().equals("verify.structure") || structures <= MAX_STRUCTURE_PROBLEMS) {
                result.add(problem);
            }
        }
        if (structures > MAX_STRUCTURE_PROBLEMS) {
            result.add(Problem.error("verify.structure", "", structures - MAX_STRUCTURE_PROBLEMS + " more places outside the files differ."));
        }
        return result;
    }

    private Optional<Manifest> carried() throws IOException {
        Optional<IsoFile> file = manifestFile(image);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (file.get().size() > MAX_MANIFEST) {
            problems.add(Problem.error("verify.manifest", MediaTree.MANIFEST, "The manifest of " + name + " is too large to be one."));
            return Optional.empty();
        }
        try (InputStream in = image.open(file.get())) {
            byte[] content = in.readAllBytes();
            manifestSha256 = Digests.sha256(content);
            String stated = image.applicationUse();
            if (stated.startsWith(IsoBlueprint.APPLICATION_USE) && !stated.equals(IsoBlueprint.APPLICATION_USE + manifestSha256)) {
                problems.add(Problem.error("verify.manifest", MediaTree.MANIFEST, "The manifest of " + name
                        + " is not the one the ISO was made with: it was changed or damaged."));
            }
            return Optional.of(Manifest.parse(content, "The manifest of " + name));
        } catch (IOException e) {
            problems.add(Problem.error("verify.manifest", MediaTree.MANIFEST, e.getMessage()));
            return Optional.empty();
        }
    }

    private void compareNames(Manifest manifest) {
        Map<String, Manifest.Entry> listed = new HashMap<>();
        manifest.files().forEach(e -> listed.put(e.path(), e));
        for (IsoFile file : image.files()) {
            Manifest.Entry entry = listed.remove(file.path());
            if (entry == null && !file.path().equals(MediaTree.MANIFEST)) {
                problems.add(Problem.error("verify.file.extra", file.path(), file.path() + " is not in the manifest."));
            } else if (entry != null && entry.size() != file.size()) {
                problems.add(Problem.error("verify.file.size", file.path(), file.path() + " has " + file.size()
                        + " bytes, the manifest says " + entry.size() + "."));
            }
        }
        listed.keySet().stream().sorted().forEach(p -> problems.add(Problem.error("verify.file.missing", p, p + " is missing.")));
    }

    /** Where everything must lie, when the manifest says how the ISO was arranged; else where its folders say. */
    private boolean regions(Manifest manifest, ImageSets sets) throws IOException {
        Optional<IsoBlueprint> blueprint = image.applicationUse().startsWith(IsoBlueprint.APPLICATION_USE)
                ? manifest.blueprint(image.files().stream().filter(f -> f.path().equals(MediaTree.MANIFEST)).mapToLong(IsoFile::size).findFirst()
                        .orElse(0))
                : Optional.empty();
        Map<String, Manifest.Entry> listed = new HashMap<>();
        manifest.files().forEach(e -> listed.put(e.path(), e));
        List<IsoFile> files = blueprint.map(IsoBlueprint::files).orElse(image.files());
        for (IsoFile file : files) {
            Manifest.Entry entry = listed.get(file.path());
            if (entry != null && entry.size() == file.size() && file.sections().size() == 1 && inside(file)) {
                long start = file.sections().get(0).position();
                Optional<WimIntegrity> integrity = ImageSets.isImage(file.path()) ? sets.add(file.path(), channel, start, file.size())
                        : Optional.empty();
                regions.add(new Region.OfFile(start, file.size(), file.path(), entry.sha256(), integrity));
            }
        }
        blueprint.ifPresent(this::structures);
        return blueprint.isPresent();
    }

    private boolean inside(IsoFile file) {
        boolean inside = file.position() + file.size() <= bytes;
        if (!inside) {
            problems.add(Problem.error("verify.truncated", file.path(), iso.getFileName() + " ends before the end of " + file.path()
                    + ": copy or burn it again."));
        }
        return inside;
    }

    private void structures(IsoBlueprint blueprint) {
        if (blueprint.bytes() != bytes) {
            problems.add(Problem.error(blueprint.bytes() > bytes ? "verify.truncated" : "verify.structure", "", name + " has " + bytes
                    + " bytes where its manifest asks for " + blueprint.bytes() + ": copy or burn it again."));
        }
        List<long[]> taken = new ArrayList<>();
        for (Structure structure : blueprint.structures(manifestSha256)) {
            taken.add(new long[] { structure.position(), structure.position() + structure.size() });
            if (structure.position() + structure.size() <= bytes) {
                regions.add(new Region.OfStructure(structure));
            }
        }
        blueprint.files().forEach(f -> taken.add(new long[] { f.position(), f.position() + f.size() }));
        taken.removeIf(t -> t[0] == t[1]);
        taken.sort((one, other) -> Long.compare(one[0], other[0]));
        long end = 0;
        for (long[] part : taken) {
            gap(end, part[0]);
            end = part[1];
        }
        gap(end, bytes);
    }

    private void gap(long from, long to) {
        if (to > from && to <= bytes) {
            regions.add(new Region.OfGap(from, to - from));
        }
    }
}
