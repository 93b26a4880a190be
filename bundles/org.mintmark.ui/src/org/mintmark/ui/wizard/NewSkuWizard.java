package org.mintmark.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.project.SkuProject;
import org.mintmark.workspace.FleetImport;

/** Makes a SKU or a family and opens it. */
public class NewSkuWizard extends Wizard implements INewWizard {

    private final boolean family;
    private IWorkbench workbench;
    private NewSkuPage page;

    /** For a SKU. */
    public NewSkuWizard() {
        this(false);
    }

    NewSkuWizard(boolean family) {
        this.family = family;
        setWindowTitle(family ? Messages.newFamily : Messages.newSku);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = new NewSkuPage(family, WorkspaceFleets.of(selection), new WorkspaceSkus(bench, selection).meant());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        SkuProject.Request request = page.request();
        Path[] made = new Path[1];
        try {
            getContainer().run(true, false, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, 2);
                try {
                    made[0] = new SkuProject().create(request, progress.split(1));
                    FleetImport.run(request.folder(), progress.split(1));
                } catch (IOException | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        open(made[0]);
        return true;
    }

    private void open(Path sku) {
        IFile file = WorkspaceFleets.file(sku);
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Makes a family. */
    public static final class Family extends NewSkuWizard {
        /** For a family. */
        public Family() {
            super(true);
        }
    }
}
