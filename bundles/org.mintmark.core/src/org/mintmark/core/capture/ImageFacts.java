package org.mintmark.core.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the system drive to be shipped says of itself.
 *
 * @param state {@code ImageState} of {@code Windows\Setup\State\State.ini}, empty where there is none
 * @param registry whether its SOFTWARE hive could be read
 * @param pending whether changes of that hive stand in its logs only
 * @param productKeyPage value of {@code SetupDisplayedProductKey}
 * @param languagePage value of {@code SetupDisplayedLanguageSelection}
 * @param backupDisabled value of {@code ProviderDisabled} of the server's backup
 * @param leftovers paths of what must not ship, as they are told apart without case
 * @param reported paths of what is only worth knowing
 * @param oversized paths of files that alone will not fit FAT32, however they are compressed
 */
public record ImageFacts(String state, boolean registry, boolean pending, Optional<Long> productKeyPage, Optional<Long> languagePage,
        Optional<Long> backupDisabled, List<String> leftovers, List<String> reported, List<String> oversized) {

    private static final String BETWEEN = "|";

    /** Takes copies. */
    public ImageFacts {
        leftovers = List.copyOf(leftovers);
        reported = List.copyOf(reported);
        oversized = List.copyOf(oversized);
    }

    /** The same with files that are too large. */
    public ImageFacts withOversized(List<String> paths) {
        return new ImageFacts(state, registry, pending, productKeyPage, languagePage, backupDisabled, leftovers, reported, paths);
    }

    /** As a line of text without tabs, for the cache. */
    public String toLine() {
        return String.join("\u001F", state, String.valueOf(registry), String.valueOf(pending), text(productKeyPage), text(languagePage),
                text(backupDisabled), String.join(BETWEEN, leftovers), String.join(BETWEEN, reported), String.join(BETWEEN, oversized));
    }

    /** What {@link #toLine()} made; empty for anything else. */
    public static Optional<ImageFacts> ofLine(String line) {
        String[] fields = line.split("\u001F", -1);
        try {
            return fields.length != 9 ? Optional.empty()
                    : Optional.of(new ImageFacts(fields[0], Boolean.parseBoolean(fields[1]), Boolean.parseBoolean(fields[2]), number(fields[3]),
                            number(fields[4]), number(fields[5]), list(fields[6]), list(fields[7]), list(fields[8])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split("\\|")));
    }
}
