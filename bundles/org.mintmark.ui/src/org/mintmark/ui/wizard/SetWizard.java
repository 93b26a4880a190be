package org.mintmark.ui.wizard;

import java.util.List;

import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.SealedFile;
import org.mintmark.workspace.CaptureEdits;
import org.mintmark.workspace.build.Workshops;

/** Makes a SKU carry what GenDiskXML wrote into a folder. */
public final class SetWizard extends ImportWizard {

    /** Made by the workbench. */
    public SetWizard() {
        super(Messages.set);
    }

    @Override
    FolderPage page(WorkspaceSkus skus) {
        return new FolderPage(skus, "set", Messages.set, Messages.setDescription, Messages.importFolder, Messages.setNone); //$NON-NLS-1$
    }

    @Override
    public boolean performFinish() {
        return bring("images", (from, monitor) -> { //$NON-NLS-1$
            Workshop shop = Workshops.open();
            List<SealedFile> sealed = ImportedSet.seal(from, shop.digests(), monitor);
            shop.save();
            return document -> CaptureEdits.carry(document, Located.written(from, document.path()), sealed);
        });
    }
}
