package org.mintmark.app;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: size, title, bars. */
final class MintmarkWindowAdvisor extends WorkbenchWindowAdvisor {

    /** What the platform adds behind Exit and to the tools for writers of programs. */
    private static final List<String> OF_TEXT_EDITORS = List.of("org.eclipse.ui.actionSet.openFiles", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation"); //$NON-NLS-1$ //$NON-NLS-2$

    MintmarkWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1200, 800));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(product());
    }

    @Override
    public void postWindowCreate() {
        new WindowTitle(getWindowConfigurer(), product()).follow(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getActivePage() != null) {
            arrange(window.getActivePage());
        }
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    arrange(page);
                }
            }
        });
    }

    private static void arrange(IWorkbenchPage page) {
        FleetPlace.amongEditors(page.getWorkbenchWindow());
        OF_TEXT_EDITORS.forEach(page::hideActionSet);
    }

    private static String product() {
        return Platform.getProduct() == null ? "Mintmark" : Platform.getProduct().getName(); //$NON-NLS-1$
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new MintmarkActionBars(configurer);
    }
}
