package org.mintmark.ui.driver;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.mintmark.core.status.DriverRow;
import org.mintmark.model.DriverTarget;
import org.mintmark.ui.form.StateShape;

/** The packages in loading order. */
final class PackageTable {

    private static final int[] WIDTHS = { 125, 100, 95, 85, 80, 85, 95, 60, 80, 120 };

    private final Table table;
    private final StateCells cells;
    private List<DriverRow> rows = List.of();

    PackageTable(Table table) {
        this.table = table;
        cells = new StateCells(table, "drivers", new String[] { Messages.driver, Messages.state, Messages.deviceClass, Messages.provider, Messages.version, //$NON-NLS-1$
                Messages.date, Messages.signer, Messages.architectures, Messages.targets, Messages.origin }, WIDTHS, i -> shape(rows.get(i)));
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

    void choose(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                table.setSelection(i);
            }
        }
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
