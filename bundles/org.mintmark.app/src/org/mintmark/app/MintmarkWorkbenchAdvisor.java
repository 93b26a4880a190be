package org.mintmark.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.mintmark.ui.build.RunningWork;
import org.mintmark.ui.help.HelpKey;
import org.mintmark.ui.help.WelcomeEditor;
import org.mintmark.ui.wizard.OpenFleetHandler;
import org.osgi.framework.Bundle;

/** A workbench on a workspace of SKU projects. */
final class MintmarkWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Optional<Path> fleet;
    private final MeasuredStart start = new MeasuredStart();

    MintmarkWorkbenchAdvisor(Optional<Path> fleet) {
        this.fleet = fleet;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        // only the IDE's own advisor declares the icons of projects and problems
        Bundle ide = Platform.getBundle("org.eclipse.ui.ide"); //$NON-NLS-1$
        declare(configurer, ide, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg"); //$NON-NLS-1$
        declare(configurer, ide, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg"); //$NON-NLS-1$
        declare(configurer, ide, "IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, ide, "IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
        declare(configurer, ide, "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void declare(IWorkbenchConfigurer configurer, Bundle bundle, String symbol, String path) {
        configurer.declareImage(symbol, ImageDescriptor.createFromURL(bundle.getEntry(path)), true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SkuPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MintmarkWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        HelpKey.listen(Display.getCurrent());
        CatchUp.begin(fleet.map(OpenFleetHandler::open));
        greet();
    }

    /** Tests begin with nothing open, and greet by themselves. */
    private void greet() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || PlatformUI.getTestableObject().getTestHarness() != null) {
            return;
        }
        if (fleet.isPresent()) {
            FleetPlace.show(window.getActivePage());
        } else {
            WelcomeEditor.greet(window.getActivePage());
        }
    }

    @Override
    public void eventLoopIdle(Display display) {
        start.idle();
        super.eventLoopIdle(display);
    }

    @Override
    public void postShutdown() {
        CatchUp.end();
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && !RunningWork.mayClose(window.getShell())) {
            return false;
        }
        try {
            IStatus status = ResourcesPlugin.getWorkspace().save(true, null);
            if (!status.isOK()) {
                ILog.get().log(status);
            }
        } catch (CoreException e) {
            ILog.get().error(Messages.saveFailed, e);
        }
        return super.preShutdown();
    }
}
