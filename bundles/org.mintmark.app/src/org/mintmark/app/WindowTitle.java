package org.mintmark.app;

import org.eclipse.jface.util.Util;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names in the window's title what is being edited, as it is called now. */
final class WindowTitle implements IPartListener2, IPropertyListener {

    private final IWorkbenchWindowConfigurer configurer;
    private final String product;
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer configurer, String product) {
        this.configurer = configurer;
        this.product = product;
    }

    void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        update();
    }

    private void update() {
        IEditorPart now = configurer.getWindow().getActivePage() == null ? null : configurer.getWindow().getActivePage().getActiveEditor();
        if (now != editor) {
            if (editor != null) {
                editor.removePropertyListener(this);
            }
            if (now != null) {
                now.addPropertyListener(this);
            }
            editor = now;
        }
        String title = now == null ? Util.ZERO_LENGTH_STRING : now.getTitle();
        configurer.setTitle(title.isEmpty() ? product : NLS.bind(Messages.windowTitle, title, product));
    }

    @Override
    public void propertyChanged(Object source, int property) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
