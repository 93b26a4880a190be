package org.mintmark.ui.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.mintmark.core.check.Issue;
import org.mintmark.ui.form.EditedSku;

/** The outline of a SKU: choosing a line shows its page, and its properties in their view. */
public final class SkuOutline extends ContentOutlinePage {

    private final EditedSku sku;
    private final FormEditor editor;

    /** Of an editor. */
    public <E extends FormEditor & EditedSku> SkuOutline(E editor) {
        this.sku = editor;
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().getTree().setData("id", "outline"); //$NON-NLS-1$ //$NON-NLS-2$
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new Labels());
        getTreeViewer().setAutoExpandLevel(2);
        show();
        // only who clicks here is led to a page, not who types in one
        getTreeViewer().getTree().addListener(SWT.Selection, e -> {
            if (e.item != null && e.item.getData() instanceof OutlineNode node) {
                editor.setActivePage(node.page());
            }
        });
    }

    /** Shows the SKU as it is now. */
    public void show() {
        if (getTreeViewer() != null && !getControl().isDisposed()) {
            boolean first = getTreeViewer().getInput() == null;
            Object[] open = getTreeViewer().getExpandedElements();
            StructuredSelection chosen = (StructuredSelection) getTreeViewer().getSelection();
            getTreeViewer().setInput(OutlineTree.of(sku.effective()));
            if (!first) {
                getTreeViewer().setExpandedElements(open);
            }
            getTreeViewer().setSelection(chosen);
        }
    }

    /** Shows where problems are. */
    public void showProblems() {
        if (getTreeViewer() != null && !getControl().isDisposed()) {
            getTreeViewer().refresh(true);
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineNode) element).children().isEmpty();
        }
    }

    private final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((OutlineNode) element).text();
        }

        /** An error or a warning where there is one at this place or below. */
        @Override
        public Image getImage(Object element) {
            String location = ((OutlineNode) element).location();
            List<Issue> here = sku.problems().stream().filter(i -> location.isEmpty() || i.location().equals(location)
                    || i.location().startsWith(location + "/")).toList(); //$NON-NLS-1$
            String image = here.stream().anyMatch(Issue::stopsBuild) ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK;
            return here.isEmpty() ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image);
        }
    }
}
