package org.mintmark.ui.wizard;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.core.project.DriverFolders;
import org.mintmark.workspace.DriverEdits;
import org.mintmark.workspace.build.Workshops;

/** Makes packages of a SKU of a folder's driver packages. */
public final class DriverWizard extends ImportWizard {

    /** Made by the workbench. */
    public DriverWizard() {
        super(Messages.drivers);
    }

    @Override
    FolderPage page(WorkspaceSkus skus) {
        return new FolderPage(skus, "drivers", Messages.drivers, Messages.driversDescription, Messages.importFolder, Messages.driversNone); //$NON-NLS-1$
    }

    @Override
    public boolean performFinish() {
        return bring("drivers", (from, monitor) -> { //$NON-NLS-1$
            List<Path> packages = DriverFolders.packages(List.of(from));
            return document -> new DriverEdits(document).add(document.effective(Workshops.resolver()), packages);
        });
    }
}
