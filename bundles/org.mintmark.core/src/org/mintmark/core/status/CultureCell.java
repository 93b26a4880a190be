package org.mintmark.core.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.model.AssetKind;

/**
 * One of the three files of a culture, as a matrix of cultures shows it.
 *
 * @param tag the culture
 * @param kind which file
 * @param state how it stands with it
 * @param file the file, null where none goes on the disc
 * @param own whether the SKU itself decides: it has the file, points at one, or leaves it out on purpose
 * @param origin id of the SKU that has the file or leaves it out, empty where nobody does
 * @param issues what the checks found in the file, the worst first
 */
public record CultureCell(String tag, AssetKind kind, State state, Path file, boolean own, String origin, List<Issue> issues) {

    /** How it stands with a file. */
    public enum State {
        /** The SKU's own. */
        OWN,
        /** A family's. */
        INHERITED,
        /** Clients of the culture see the file of en-US. */
        FALLBACK,
        /** The folder is there without the file: the vendor does not say what is shown. */
        MISSING,
        /** There is a file that can't be used. */
        INVALID
    }

    /** Takes a copy. */
    public CultureCell {
        issues = List.copyOf(issues);
    }

    /** Whether the file can be used although something is wrong with it. */
    public boolean warned() {
        return !issues.isEmpty() && state != State.INVALID;
    }

    /** The first repair that a check offers. */
    public Optional<Fix> fix() {
        return issues.stream().flatMap(i -> i.fix().stream()).findFirst();
    }

    static State state(EffectiveAsset asset, boolean culture, boolean english, List<Issue> issues) {
        if (asset == null || !culture) {
            return english ? State.MISSING : State.FALLBACK;
        }
        return switch (asset.state()) {
            case OWN -> issues.stream().anyMatch(Issue::stopsBuild) ? State.INVALID : State.OWN;
            case INHERITED -> issues.stream().anyMatch(Issue::stopsBuild) ? State.INVALID : State.INHERITED;
            case FALLBACK -> english ? State.MISSING : State.FALLBACK;
            case MISSING -> State.MISSING;
        };
    }
}
