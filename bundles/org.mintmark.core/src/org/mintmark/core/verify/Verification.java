package org.mintmark.core.verify;

import java.util.List;
import java.util.Optional;

/**
 * What reading a medium back has shown.
 *
 * @param medium {@code iso} or {@code folder}
 * @param name file or folder name of the medium
 * @param label volume label, empty for a folder
 * @param bytes read
 * @param sha256 of the whole ISO, empty for a folder
 * @param manifestSha256 of the manifest that the medium carries, empty where it has none that can be read
 * @param manifest what was compared with, empty where none can be read
 * @param structure whether every byte outside the files was compared with what it must be
 * @param problems in the order in which they lie; no error means verified
 */
public record Verification(String medium, String name, String label, long bytes, String sha256, String manifestSha256,
        Optional<Manifest> manifest, boolean structure, List<Problem> problems) {

    /** Takes a copy. */
    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether no error was found. */
    public boolean valid() {
        return problems.stream().noneMatch(Problem::error);
    }

    /** A medium that can't be read so far that anything can be compared. */
    static Verification unreadable(String medium, String name, long bytes, Problem problem) {
        return new Verification(medium, name, "", bytes, "", "", Optional.empty(), false, List.of(problem));
    }

    /**
     * What is expected of a medium.
     *
     * @param manifest the manifest to compare with, empty for the one that the medium carries
     * @param sha256 digest that the manifest on the medium, or the whole ISO, must have; empty for none
     */
    public record Expected(Optional<Manifest> manifest, String sha256) {
        /** Nothing but what the medium says of itself. */
        public static final Expected OF_ITSELF = new Expected(Optional.empty(), "");
    }
}
