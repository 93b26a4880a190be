package org.mintmark.core.signoff;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;

/** The records of a SKU: JSON files in {@code records/} that are added to and never changed. */
public final class SignOffs {

    private static final String FOLDER = "records";
    private static final String ENDING = ".json";
    private static final int DIGEST = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final List<SignOff> records;

    /** How an ISO stands. */
    public enum State {
        /** No disc of this edition was signed. */
        NONE("-"),
        /** This very ISO was approved. */
        SIGNED("signed"),
        /** This very ISO was tested, and something failed. */
        FAILED("failed"),
        /** Another ISO was signed: whatever was built since has another digest. */
        STALE("stale");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** Of several discs the one that is furthest behind counts; {@link #NONE} where there is no disc. */
        public static State of(Stream<State> discs) {
            return discs.min(Comparator.comparing(s -> s == SIGNED)).orElse(NONE);
        }

        /** The word in status and fleet. */
        public String text() {
            return text;
        }
    }

    private SignOffs(Path folder, List<SignOff> records) {
        this.folder = folder;
        this.records = records;
    }

    /**
     * The records of a SKU's folder, the oldest first.
     *
     * @throws IOException when one can't be read; the message is a sentence
     */
    public static SignOffs of(Path skuFolder) throws IOException {
        Path folder = skuFolder.resolve(FOLDER);
        List<SignOff> records = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> list = Files.list(folder)) {
                files = list.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
            }
            for (Path file : files) {
                records.add(SignOffJson.read(Json.read(file), file.getFileName().toString()));
            }
        }
        records.sort(Comparator.comparing(SignOff::date));
        return new SignOffs(folder, records);
    }

    /** The records, the oldest first. */
    public List<SignOff> all() {
        return List.copyOf(records);
    }

    /** How an ISO of an edition stands; the last record of that ISO counts. */
    public State state(String edition, String sha256) {
        List<SignOff> ofEdition = records.stream().filter(r -> r.edition().equals(edition)).toList();
        Optional<SignOff> own = ofEdition.stream().filter(r -> r.sha256().equals(sha256)).reduce((a, b) -> b);
        return own.isPresent() ? own.get().approved() ? State.SIGNED : State.FAILED : ofEdition.isEmpty() ? State.NONE : State.STALE;
    }

    /** The last approval of an edition, of whichever ISO. */
    public Optional<SignOff> lastApproved(String edition) {
        return records.stream().filter(r -> r.edition().equals(edition) && r.approved()).reduce((a, b) -> b);
    }

    /**
     * Adds a record.
     *
     * @return its file
     * @throws IOException when it can't be written; one that is there already is never replaced
     */
    public Path add(SignOff record) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(TIME.format(record.date()) + "-" + record.edition() + "-" + record.sha256().substring(0, DIGEST) + ENDING);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "exists already, and records are never changed: sign again a second later");
        }
        AtomicFile.write(file, Json.pretty(SignOffJson.write(record)));
        records.add(record);
        return file;
    }
}
