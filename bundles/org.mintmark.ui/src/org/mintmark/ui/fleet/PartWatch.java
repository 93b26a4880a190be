package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.mintmark.ui.form.EditedSku;

/** Tells a view which SKU is edited, and whether somebody can see the view. */
final class PartWatch implements IPartListener2 {

    private final IWorkbenchPart view;
    private final Consumer<Path> edited;
    private final Runnable seen;

    /**
     * @param edited gets the file of a SKU whose editor is activated
     * @param seen told when the view can be seen or not any more
     */
    PartWatch(IWorkbenchPart view, Consumer<Path> edited, Runnable seen) {
        this.view = view;
        this.edited = edited;
        this.seen = seen;
        view.getSite().getPage().addPartListener(this);
        if (view.getSite().getPage().getActiveEditor() instanceof EditedSku sku) {
            edited.accept(sku.document().path());
        }
    }

    void end() {
        view.getSite().getPage().removePartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof EditedSku sku) {
            edited.accept(sku.document().path());
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view) {
            seen.run();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        partVisible(part);
    }
}
