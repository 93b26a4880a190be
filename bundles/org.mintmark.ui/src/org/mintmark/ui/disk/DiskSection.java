package org.mintmark.ui.disk;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.PartitionRole;
import org.mintmark.ui.form.ByteText;
import org.mintmark.ui.form.SkuPage;

/** One disk: its picture and the table of its partitions, which choose each other's rows. */
final class DiskSection {

    private final int index;
    private final LayoutEdits edits;
    private final LayoutToolbar.Attempt attempt;
    private final Label title;
    private final DiskCanvas canvas;
    private final PartitionGrid grid;
    private DiskLayout layout;

    DiskSection(Composite parent, FormToolkit toolkit, LayoutEdits edits, LayoutToolbar.Attempt attempt, DiskLayout layout, int index, RoleSwatches swatches) {
        this.edits = edits;
        this.attempt = attempt;
        this.layout = layout;
        this.index = index;
        title = toolkit.createLabel(parent, ""); //$NON-NLS-1$
        title.setLayoutData(SkuPage.wide(1));
        canvas = new DiskCanvas(parent, disk(), i -> table().setSelection(PartitionRows.row(disk(), i)),
                (i, size) -> edits.resize(this.layout, index, PartitionRows.row(disk(), i), size));
        toolkit.adapt(canvas);
        canvas.setData("id", disk().getId()); //$NON-NLS-1$
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas.addListener(SWT.KeyDown, this::key);
        grid = new PartitionGrid(parent, swatches, this::edit);
        toolkit.adapt(table(), true, false);
        table().setData("id", disk().getId() + ".table"); //$NON-NLS-1$ //$NON-NLS-2$
        table().setData("grid", grid); //$NON-NLS-1$
        table().setLayoutData(SkuPage.wide(1));
        table().addListener(SWT.Selection, e -> canvas.show(PartitionRows.primary(disk(), chosen())));
        table().setMenu(new PartitionMenu(table(), this::copy, this::paste, this::removeChosen).menu());
        table().addListener(SWT.KeyDown, this::key);
        show(layout);
    }

    private org.eclipse.swt.widgets.Table table() {
        return grid.table();
    }

    Disk disk() {
        return layout.getDisks().get(index);
    }

    /** The partition that is chosen, -1 for none. */
    int chosen() {
        return table().getSelectionIndex();
    }

    void show(DiskLayout shown) {
        layout = shown;
        String free = LayoutEdits.free(disk()) >= PartitionSizes.STEP ? NLS.bind(Messages.free, ByteText.of(LayoutEdits.free(disk()))) : ""; //$NON-NLS-1$
        title.setText(disk().getId() + " · " + disk().getStyle().getLiteral().toUpperCase(Locale.ROOT) + " · " + ByteText.of(disk().getSize()) + free); //$NON-NLS-1$ //$NON-NLS-2$
        canvas.show(disk());
        grid.show(disk());
        // the toolkit measures new rows later than this
        int rows = table().getHeaderHeight() + table().getItemCount() * table().getItemHeight() + 2 * table().getBorderWidth();
        ((GridData) table().getLayoutData()).heightHint = Math.max(rows, table().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        canvas.show(PartitionRows.primary(disk(), chosen()));
    }

    /** Shows what is wrong with a partition at its place. */
    void problems(PartitionProblems problems) {
        canvas.problems(problems);
        grid.problems(problems);
    }

    void add(PartitionRole role) throws IOException {
        int after = after();
        edits.add(layout, index, after, role);
        choose(after + 1);
    }

    private int after() {
        return chosen() < 0 ? PartitionRows.row(disk(), disk().getPartitions().size() - 1) : chosen();
    }

    private void choose(int row) {
        table().setSelection(row);
        canvas.show(PartitionRows.primary(disk(), row));
    }

    /** Takes the chosen partition away. */
    void remove() {
        edits.remove(layout, index, chosen());
    }

    private void removeChosen() {
        if (chosen() >= 0) {
            remove();
        }
    }

    private void copy() {
        if (chosen() >= 0) {
            attempt.run(() -> new PartitionClipboard(table().getDisplay()).copy(PartitionRows.of(disk()).get(chosen())));
        }
    }

    private void paste() {
        attempt.run(() -> {
            int after = after();
            edits.paste(layout, index, after, new PartitionClipboard(table().getDisplay()).paste());
            choose(after + 1);
        });
    }

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.keyCode == SWT.DEL) {
            removeChosen();
        } else if (command && event.keyCode == 'c') {
            copy();
        } else if (command && event.keyCode == 'v') {
            paste();
        } else if (command && event.keyCode == 'x') {
            copy();
            removeChosen();
        }
    }

    private void edit(int partition, PartitionColumn column, Object value) {
        if (column == PartitionColumn.SIZE) {
            edits.resize(layout, index, partition, (Long) value);
        } else {
            edits.set(layout, index, partition, column.feature(), value);
        }
    }
}
