package org.mintmark.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: size, title, bars. */
final class MintmarkWindowAdvisor extends WorkbenchWindowAdvisor {

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

    private static String product() {
        return Platform.getProduct() == null ? "Mintmark" : Platform.getProduct().getName(); //$NON-NLS-1$
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new MintmarkActionBars(configurer);
    }
}
