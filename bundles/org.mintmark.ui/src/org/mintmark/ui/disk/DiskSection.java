package org.mintmark.ui.disk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.ui.form.SkuPage;

/** One disk: its picture and the table of its partitions, which choose each other's rows. */
final class DiskSection {

    private static final String[] COLUMNS = { "#", "Role", "Label", "Format", "Letter", "Size", "Offset", "Image", "Rest" };

    DiskSection(Composite parent, FormToolkit toolkit, LayoutEdits edits, DiskLayout layout, int index, ChosenPartition chosen, boolean focus) {
        Disk disk = layout.getDisks().get(index);
        toolkit.createLabel(parent, disk.getId() + " · " + disk.getStyle().getLiteral().toUpperCase(java.util.Locale.ROOT) + " · " + ByteText.of(disk.getSize()));
        Table[] table = new Table[1];
        DiskCanvas canvas = new DiskCanvas(parent, disk, i -> {
            chosen.set(index, i);
            table[0].setSelection(i);
        }, (i, size) -> edits.resize(layout, index, i, size));
        toolkit.adapt(canvas);
        canvas.setData("id", disk.getId());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table[0] = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table[0].setHeaderVisible(true);
        table[0].setData("id", disk.getId() + ".table");
        table[0].setLayoutData(SkuPage.wide(1));
        for (String title : COLUMNS) {
            new TableColumn(table[0], SWT.NONE).setText(title);
        }
        for (Partition p : disk.getPartitions()) {
            new TableItem(table[0], SWT.NONE).setText(new String[] { String.valueOf(p.getNumber()), p.getRole().getLiteral(), text(p.getLabel()),
                    text(p.getFileSystem()), text(p.getLetter()), ByteText.of(p.getSize()), ByteText.of(p.getOffset()), text(p.getImage()),
                    p.isExtend() ? "yes" : "" });
        }
        for (TableColumn column : table[0].getColumns()) {
            column.pack();
        }
        table[0].addListener(SWT.Selection, e -> {
            chosen.set(index, table[0].getSelectionIndex());
            canvas.show(table[0].getSelectionIndex());
        });
        if (chosen.disk() == index && chosen.partition() < disk.getPartitions().size()) {
            canvas.show(chosen.partition());
            table[0].setSelection(chosen.partition());
        }
        if (chosen.disk() == index && focus) {
            canvas.forceFocus();
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
