package org.mintmark.ui.driver;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.mintmark.core.status.DriverRow;
import org.mintmark.model.DriverTarget;
import org.mintmark.ui.form.StateShape;

/** The packages in loading order. */
final class PackageTable {

    /** Package, state, and version. */
    private static final Set<Integer> WHOLE = Set.of(0, 1, 4);

    private final Table table;
    private final StateCells cells;
    private List<DriverRow> rows = List.of();

    PackageTable(Table table) {
        this.table = table;
        cells = new StateCells(table, "drivers", new String[] { Messages.driver, Messages.state, Messages.deviceClass, Messages.provider, Messages.version, //$NON-NLS-1$
                Messages.date, Messages.signer, Messages.architectures, Messages.targets, Messages.origin }, WHOLE, i -> shape(rows.get(i)));
    }

    Table control() {
        return table;
    }

    void show(List<DriverRow> now) {
        rows = now;
        cells.rows(rows.stream().map(r -> new String[] { r.id(), state(r), r.classes(), r.providers(), r.versions(), r.dates(),
                r.signers().isEmpty() ? Messages.unsigned : r.signers(), r.architectures(), targets(r), r.own() ? Messages.own : NLS.bind(Messages.from, r.origin()) }).toArray(String[][]::new));
    }

    /** The chosen package, null where there is none. */
    DriverRow chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** Chooses the package with that id, none where there is none. */
    void choose(String id) {
        table.setSelection(rows.stream().map(DriverRow::id).toList().indexOf(id));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    static StateShape shape(DriverRow row) {
        return !row.used() ? StateShape.NONE : row.broken() ? StateShape.INVALID : row.issues().isEmpty() ? StateShape.GOOD : StateShape.WARNING;
    }

    static String state(DriverRow row) {
        if (row.excluded()) {
            return Messages.excluded;
        }
        return !row.used() ? Messages.disabled : row.broken() ? Messages.broken
                : row.issues().isEmpty() ? Messages.fine : row.issues().size() == 1 ? Messages.oneProblem : NLS.bind(Messages.problems, row.issues().size());
    }

    private static String targets(DriverRow row) {
        return row.driver().driver().targets().stream().map(t -> t == DriverTarget.WINDOWS_PE ? Messages.pe : Messages.server).collect(Collectors.joining(" + ")); //$NON-NLS-1$
    }
}
