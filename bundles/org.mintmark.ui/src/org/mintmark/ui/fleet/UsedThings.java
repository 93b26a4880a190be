package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.Use;
import org.mintmark.core.fleet.Used;
import org.mintmark.ui.form.FilterField;

/** What a SKU or family uses, its own and inherited, as a table with a filter. */
final class UsedThings {

    private static final int HEIGHT = 150;

    private final Composite area;
    private final Text filter;
    private final RowTable table;
    private final Runnable choice;
    private List<Path> fleets = List.of();
    private Impact impact;
    private Path sku;

    /** @param choice told when another thing is chosen, or none */
    UsedThings(Composite parent, Runnable choice) {
        this.choice = choice;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        filter = FilterField.create(area, "impact.filter", Messages.usesFilter, this::show); //$NON-NLS-1$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new RowTable(area, SWT.SINGLE, "impact.things", Set.of(1), new RowTable.Column(Messages.kind, 103), new RowTable.Column(Messages.thing, 197), //$NON-NLS-1$
                new RowTable.Column(Messages.usedBy, 62), new RowTable.Column(Messages.declaredIn, 80));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.control().setLayoutData(data);
        table.control().addListener(SWT.Selection, e -> choice.run());
    }

    Control control() {
        return area;
    }

    /** The thing that is chosen, null where none is. */
    Used chosen() {
        return (Used) table.chosen();
    }

    /** Shows what a SKU uses; what was chosen stays so where that uses it too. */
    void show(List<Path> known, Impact found, Path of) {
        fleets = known;
        impact = found;
        sku = of;
        show();
    }

    private void show() {
        Used before = chosen();
        String wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
        List<RowTable.Row> rows = impact == null ? List.of()
                : impact.of(sku).stream().map(this::row).filter(r -> String.join(" ", r.cells()).toLowerCase(Locale.ROOT).contains(wanted)).toList(); //$NON-NLS-1$
        table.show(rows);
        if (!rows.isEmpty()) {
            table.control().setSelection(Math.max(0, rows.stream().map(RowTable.Row::data).toList().indexOf(before)));
        }
        choice.run();
    }

    private RowTable.Row row(Used used) {
        Use use = impact.users(used).stream().filter(u -> u.sku().equals(sku)).findFirst().orElseThrow();
        String kind = switch (used.kind()) {
            case DRIVER -> Messages.kindDriver;
            case ASSET -> Messages.kindAsset;
            case VALUE -> Messages.kindValue;
        };
        String text = switch (used.kind()) {
            case DRIVER -> NLS.bind(Messages.driverAs, text(used), use.as());
            case ASSET -> use.as() + "  " + used.place().getFileName(); // whose it is stands in another cell //$NON-NLS-1$
            case VALUE -> text(used);
        };
        return new RowTable.Row(used, false, kind, text, Counted.skus(impact.skus(used)), use.own() ? Messages.own : use.declaredById());
    }

    /** A thing in a few words. */
    String text(Used used) {
        return used.kind() == Used.Kind.VALUE ? used.name() + ": " + used.text() : Places.text(fleets, used.place()); //$NON-NLS-1$
    }
}
