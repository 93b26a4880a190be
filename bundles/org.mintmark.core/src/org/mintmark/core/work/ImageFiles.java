package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.model.SealedFile;

/**
 * The files that a SKU's capture or import puts into {@code Reset}, as they were recorded and as they are.
 *
 * @param facts what is known of the whole, a label and a text each
 */
public record ImageFiles(List<Part> files, List<Fact> facts) {

    /** Takes copies. */
    public ImageFiles {
        files = List.copyOf(files);
        facts = List.copyOf(facts);
    }

    /**
     * A file.
     *
     * @param role of the partition whose image it holds, or what else it is
     * @param size in bytes: recorded, or found where nothing was recorded
     * @param sha256 recorded, empty where none was
     * @param state whether the file is there and looks as recorded
     */
    public record Part(Path path, String role, long size, String sha256, State state) {
    }

    /** A label and its text. */
    public record Fact(String label, String text) {
    }

    /** How a file is, by a look at its directory entry. */
    public enum State {
        /** There, with the recorded size. */
        THERE("there"),
        /** There, but nothing was recorded to compare it with. */
        UNSEALED("not sealed"),
        /** There with another size. */
        CHANGED("changed"),
        /** Gone. */
        MISSING("missing");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }
    }

    /** Looks at a capture's or import's files; none where there are none yet. */
    public static ImageFiles of(EffectiveCapture capture) throws IOException {
        return capture == null ? new ImageFiles(List.of(), List.of()) : capture.imported() ? imported(capture) : captured(capture);
    }

    private static ImageFiles captured(EffectiveCapture capture) throws IOException {
        Optional<CaptureRecord> found = CaptureRecord.find(capture.folder());
        if (found.isEmpty()) {
            return new ImageFiles(List.of(), List.of());
        }
        CaptureRecord record = found.get();
        List<Part> parts = new ArrayList<>();
        for (CaptureRecord.RecordedFile file : record.files()) {
            String role = record.images().stream().filter(i -> i.files().contains(file.name())).findFirst().map(CaptureRecord.Image::role).orElse("");
            Path path = capture.folder().resolve(file.name());
            parts.add(new Part(path, role, file.size(), file.sha256(), state(path, file.size())));
        }
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Captured for", capture.ownerId()), new Fact("Newest file inside", record.date().toString()),
                new Fact("Captured with", "libwim " + record.libwim())));
        record.images().forEach(i -> facts.add(image(i.role(), i.compression(), i.files().size(), i.guid())));
        return new ImageFiles(parts, facts);
    }

    private static Fact image(String name, String compression, int parts, Object guid) {
        return new Fact("Image " + name, (compression.equals("none") ? "not compressed" : compression) + ", " + parts + (parts == 1 ? " part" : " parts")
                + ", GUID " + guid);
    }

    private static ImageFiles imported(EffectiveCapture capture) throws IOException {
        Path source = capture.source().value() == null ? null : capture.source().value().path();
        List<Part> parts = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Imported for", capture.ownerId())));
        if (source != null && Files.isDirectory(source)) {
            ImportedSet set = ImportedSet.read(source);
            for (Path file : set.files()) {
                Optional<SealedFile> sealed = ImportedSet.sealed(capture, file);
                long size = sealed.isPresent() ? sealed.get().getSize() : Files.size(file);
                parts.add(new Part(file, role(set, file), size, sealed.map(SealedFile::getSha256).orElse(""),
                        sealed.isEmpty() ? State.UNSEALED : state(file, size)));
            }
            for (WimSet each : set.sets()) {
                facts.add(image(each.files().get(0).getFileName().toString(), each.info().compression().name().toLowerCase(Locale.ROOT), each.files().size(),
                        each.guid()));
            }
        }
        for (SealedFile sealed : capture.sealed()) {
            if (parts.stream().noneMatch(p -> p.path().getFileName().toString().equals(sealed.getName())) && source != null) {
                parts.add(new Part(source.resolve(sealed.getName()), "", sealed.getSize(), sealed.getSha256(), State.MISSING));
            }
        }
        return new ImageFiles(parts, facts);
    }

    private static String role(ImportedSet set, Path file) {
        return set.sets().stream().filter(s -> s.files().contains(file)).flatMap(s -> s.info().images().stream()).findFirst()
                .map(i -> i.name()).orElse("");
    }

    private static State state(Path path, long size) throws IOException {
        return !Files.isRegularFile(path) ? State.MISSING : Files.size(path) == size ? State.THERE : State.CHANGED;
    }
}
