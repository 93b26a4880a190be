package org.mintmark.ui.media;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.MediaOutlook;
import org.mintmark.ui.form.SkuPage;

/** The disc's files as a tree, each with where it comes from; folders are filled when they are opened. */
final class DiscTree {

    private static final int HEIGHT = 240;
    private static final int REST = 270;

    private final Tree tree;
    private final LocalResourceManager images;

    DiscTree(Composite parent, FormToolkit toolkit) {
        tree = toolkit.createTree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setData("id", "media.files"); //$NON-NLS-1$ //$NON-NLS-2$
        images = new LocalResourceManager(JFaceResources.getResources(), tree);
        column(Messages.columnPath, SWT.LEFT, 200);
        column(Messages.columnOrigin, SWT.LEFT, 180);
        column(Messages.columnSize, SWT.RIGHT, 90);
        GridData data = SkuPage.wide(1);
        data.heightHint = HEIGHT;
        tree.setLayoutData(data);
        tree.addListener(SWT.Resize, e -> tree.getColumn(0).setWidth(Math.max(200, tree.getClientArea().width - REST)));
        tree.addListener(SWT.Expand, e -> fill((TreeItem) e.item));
    }

    private void column(String title, int style, int width) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(title);
        column.setWidth(width);
    }

    void show(MediaOutlook outlook) {
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem root = new TreeItem(tree, SWT.NONE);
        DiscFolder files = DiscFolder.of(outlook.tree().entries());
        root.setText(new String[] { outlook.label(), files.origin(), Pace.size(files.bytes()) });
        root.setImage(image("images")); //$NON-NLS-1$
        root.setData(files);
        placeholder(root, files);
        fill(root);
        for (String left : outlook.tree().leftOut()) {
            row(root, left, Messages.leftOut, "", image("absent")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (String collision : outlook.tree().collisions()) {
            row(root, collision, "", "", PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        root.setExpanded(true);
        tree.setRedraw(true);
    }

    private static void placeholder(TreeItem item, DiscFolder folder) {
        if (!folder.folders().isEmpty() || !folder.files().isEmpty()) {
            new TreeItem(item, SWT.NONE);
        }
    }

    /** Makes what is in a folder, which until then has one empty row. */
    private void fill(TreeItem item) {
        if (!(item.getData() instanceof DiscFolder folder)) {
            return;
        }
        item.setData(null);
        item.removeAll();
        for (DiscFolder child : folder.folders()) {
            TreeItem row = row(item, child.name(), child.origin(), Pace.size(child.bytes()),
                    PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER));
            row.setData(child);
            placeholder(row, child);
        }
        folder.files().forEach(file -> row(item, file.path().substring(file.path().lastIndexOf('/') + 1), file.origin(), Pace.size(file.size()),
                image(icon(file.origin()))));
    }

    private static TreeItem row(TreeItem parent, String path, String origin, String size, Image image) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(new String[] { path, origin, size });
        item.setImage(image);
        return item;
    }

    /** The shape of an origin: own, from a family, captured, brought by others. */
    private static String icon(String origin) {
        return origin.startsWith("SKU ") ? "own" : origin.startsWith("family ") ? "inherited" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                : origin.contains("capture") ? "images" : "kit"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Image image(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.mintmark.ui", "icons/" + name + ".svg").map(images::get).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
