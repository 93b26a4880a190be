package org.mintmark.ui.image;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.ImageFiles;
import org.mintmark.core.work.ImageOutlook;
import org.mintmark.ui.form.CommandButton;
import org.mintmark.ui.form.SkuPage;

/** The images' files, and what is known of them. */
final class ImageTables {

    private static final int DIGEST = 4;

    private final Table files;
    private final Table facts;
    private final Image there;

    ImageTables(Composite parent, FormToolkit toolkit) {
        files = table(parent, toolkit, "images.files", true); //$NON-NLS-1$
        for (String title : new String[] { Messages.columnFile, Messages.columnRole, Messages.columnSize, Messages.columnState, Messages.columnDigest }) {
            new TableColumn(files, title.equals(Messages.columnSize) ? SWT.RIGHT : SWT.LEFT).setText(title);
        }
        facts = table(parent, toolkit, "images.facts", false); //$NON-NLS-1$
        new TableColumn(facts, SWT.LEFT);
        new TableColumn(facts, SWT.LEFT);
        there = CommandButton.icon(files, "done"); //$NON-NLS-1$
    }

    private static Table table(Composite parent, FormToolkit toolkit, String id, boolean header) {
        Table table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(header);
        table.setData("id", id); //$NON-NLS-1$
        table.setLayoutData(SkuPage.wide(1));
        return table;
    }

    void show(ImageOutlook outlook) {
        files.removeAll();
        for (ImageFiles.Part part : outlook.files()) {
            TableItem item = new TableItem(files, SWT.NONE);
            item.setText(new String[] { part.path().getFileName().toString(), part.role(), Pace.size(part.size()), part.state().text(), part.sha256() });
            item.setImage(image(part.state()));
        }
        facts.removeAll();
        for (ImageFiles.Fact fact : outlook.facts()) {
            new TableItem(facts, SWT.NONE).setText(new String[] { fact.label(), fact.text() });
        }
        for (Table table : new Table[] { files, facts }) {
            for (TableColumn column : table.getColumns()) {
                column.pack();
            }
            table.setVisible(table.getItemCount() > 0);
            table.requestLayout();
        }
        files.getColumn(DIGEST).setWidth(Math.max(files.getColumn(DIGEST).getWidth(), 100));
    }

    private Image image(ImageFiles.State state) {
        return switch (state) {
            case THERE -> there;
            case UNSEALED -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case CHANGED, MISSING -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
        };
    }
}
