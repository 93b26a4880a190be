package org.mintmark.ui.disk;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

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
    private final Label title;
    private final DiskCanvas canvas;
    private final PartitionGrid grid;
    private DiskLayout layout;

    DiskSection(Composite parent, FormToolkit toolkit, LayoutEdits edits, DiskLayout layout, int index, RoleSwatches swatches) {
        this.edits = edits;
        this.layout = layout;
        this.index = index;
        title = toolkit.createLabel(parent, ""); //$NON-NLS-1$
        title.setLayoutData(SkuPage.wide(1));
        canvas = new DiskCanvas(parent, disk(), i -> table().setSelection(i), (i, size) -> edits.resize(this.layout, index, i, size));
        toolkit.adapt(canvas);
        canvas.setData("id", disk().getId()); //$NON-NLS-1$
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas.addListener(SWT.KeyDown, this::key);
        grid = new PartitionGrid(parent, swatches, this::edit);
        toolkit.adapt(table(), true, false);
        table().setData("id", disk().getId() + ".table"); //$NON-NLS-1$ //$NON-NLS-2$
        table().setData("grid", grid); //$NON-NLS-1$
        table().setLayoutData(SkuPage.wide(1));
        table().addListener(SWT.Selection, e -> canvas.show(table().getSelectionIndex()));
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
        canvas.show(chosen());
    }

    /** Shows what is wrong with a partition at its place. */
    void problems(Function<String, String> ofPartition) {
        canvas.problems(ofPartition);
    }

    void add(PartitionRole role) throws IOException {
        int after = chosen() < 0 ? disk().getPartitions().size() - 1 : chosen();
        edits.add(layout, index, after, role);
        table().setSelection(after + 1);
        canvas.show(after + 1);
    }

    /** Takes the chosen partition away. */
    void remove() {
        edits.remove(layout, index, chosen());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL && chosen() >= 0) {
            remove();
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
