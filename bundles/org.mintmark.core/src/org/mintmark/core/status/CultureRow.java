package org.mintmark.core.status;

import java.util.List;

import org.mintmark.core.check.Issue;
import org.mintmark.model.AssetKind;

/**
 * A culture as a matrix of cultures shows it.
 *
 * @param tag the culture's name
 * @param supported whether it is one of the wizard's 19
 * @param present whether the SKU is branded for it
 * @param own whether the SKU itself names it, rather than a family alone
 * @param cells its files in the order of {@link AssetKind}
 * @param issues what the checks found about the culture as a whole
 */
public record CultureRow(String tag, boolean supported, boolean present, boolean own, List<CultureCell> cells, List<Issue> issues) {

    /** Takes copies. */
    public CultureRow {
        cells = List.copyOf(cells);
        issues = List.copyOf(issues);
    }

    /** The cell of a kind of file. */
    public CultureCell cell(AssetKind kind) {
        return cells.get(kind.ordinal());
    }

    /** Whether anything is wrong with it. */
    public boolean troubled() {
        return !issues.isEmpty() || cells.stream().anyMatch(c -> !c.issues().isEmpty());
    }
}
