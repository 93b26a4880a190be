package org.mintmark.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.project.KitImport;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.workspace.SkuDocument;
import org.mintmark.workspace.SkuPart;
import org.mintmark.workspace.build.Workshops;

/** Makes a SKU use a partner kit, copied into the fleet or where it is; in the SKU that is one step of the history. */
public final class KitWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private KitPage page;

    /** Made by the workbench. */
    public KitWizard() {
        setWindowTitle(Messages.kit);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = new KitPage(new WorkspaceSkus(bench, selection));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path from = page.kit();
        Path copy = page.copy();
        String[] digest = new String[1];
        Path[] place = new Path[1];
        try {
            getContainer().run(true, true, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, 2);
                try {
                    PartnerKit kit = KitImport.find(from);
                    kit = copy == null ? kit : KitImport.copy(kit, copy, progress.split(1));
                    Workshop shop = Workshops.open();
                    digest[0] = kit.digest(shop.digests());
                    shop.save();
                    place[0] = kit.folder();
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            IFile sku = page.sku();
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), sku);
            SkuDocument document = SkuDocument.find(sku);
            if (document == null) {
                throw new IOException(sku.getName() + " is no SKU that can be edited: mend it first."); //$NON-NLS-1$
            }
            String edition = document.effective(Workshops.resolver()).editions().get(0).id();
            SkuPart.edition(document, edition).set(Map.of(Literals.EDITION__PARTNER_KIT, Located.written(place[0], document.path()),
                    Literals.EDITION__PARTNER_KIT_DIGEST, digest[0]));
            return true;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
        } catch (IOException | CoreException e) {
            page.setErrorMessage(e.getMessage());
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.kitCancelled);
        }
        return false;
    }
}
