package org.mintmark.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.mintmark.engine.io.AtomicFile;

/** Writes a report about a SKU to where the user says. */
public final class ReportWizard extends Wizard implements IExportWizard {

    private ReportPage page;

    /** Made by the workbench. */
    public ReportWizard() {
        setWindowTitle(Messages.report);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        page = new ReportPage(new WorkspaceSkus(bench, selection));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path sku = page.sku().getLocation().toPath();
        ReportKind kind = page.kind();
        Path target = page.target();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    AtomicFile.write(target, kind.of(sku));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
