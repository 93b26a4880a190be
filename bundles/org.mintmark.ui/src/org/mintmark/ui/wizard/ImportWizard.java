package org.mintmark.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.mintmark.core.run.Failure;
import org.mintmark.workspace.SkuDocument;

/** Brings what lies in a folder into a SKU: it is read away from the user's thread, and taken in one step of the SKU's history. */
abstract class ImportWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private FolderPage page;

    ImportWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    /** Reads a folder. */
    interface Reading {
        /** @return what is done to the SKU then */
        Change read(Path from, IProgressMonitor monitor) throws IOException;
    }

    /** What is done to a SKU. */
    interface Change {
        void apply(SkuDocument document) throws IOException;
    }

    @Override
    public final void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = page(new WorkspaceSkus(bench, selection));
    }

    /** The page that asks for folder and SKU. */
    abstract FolderPage page(WorkspaceSkus skus);

    @Override
    public void addPages() {
        addPage(page);
    }

    /** @param shown page of the SKU's editor that shows what was brought */
    boolean bring(String shown, Reading reading) {
        Path from = page.folder();
        Change[] change = new Change[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    change[0] = reading.read(from, monitor);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            IFile sku = page.sku();
            IEditorPart editor = IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), sku);
            SkuDocument document = SkuDocument.find(sku);
            if (document == null) {
                throw new IOException(NLS.bind(Messages.notEditable, sku.getName()));
            }
            change[0].apply(document);
            if (editor instanceof FormEditor pages) {
                pages.setActivePage(shown);
            }
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(Failure.sentence(e.getCause()));
        } catch (IOException e) {
            page.setErrorMessage(Failure.sentence(e));
        } catch (CoreException e) {
            page.setErrorMessage(e.getMessage());
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.importCancelled);
        }
        return false;
    }
}
