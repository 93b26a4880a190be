package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.project.KitImport;

/** Which kit, for which SKU, and whether it is copied. */
final class KitPage extends FolderPage {

    private final Path fleet;
    private Button copy;
    private Text target;
    private Path looked;
    private String unfit;

    KitPage(WorkspaceSkus skus) {
        super(skus, "kit", Messages.kit, Messages.kitDescription, Messages.kitFolder, Messages.kitNone); //$NON-NLS-1$
        fleet = skus.fleet();
    }

    @Override
    void more(WizardFields fields) {
        copy = fields.check(Messages.kitCopy, "copy"); //$NON-NLS-1$
        copy.setSelection(true);
        target = fields.folder(Messages.kitTarget, "target", fleet.resolve("partner").resolve("Server Recovery").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    String wrong(Path chosen) {
        target.setEnabled(copy.getSelection());
        if (!chosen.equals(looked)) { // a folder tree is read once, not at every change
            looked = chosen;
            try {
                KitImport.find(looked);
                unfit = null;
            } catch (IOException e) {
                unfit = e.getMessage();
            }
        }
        return unfit != null ? unfit : copy.getSelection() && (target.getText().isBlank() || Files.exists(Path.of(target.getText())))
                ? NLS.bind(Messages.exists, target.getText()) : null;
    }

    /** Where it is copied, null where it is used in its place. */
    Path copy() {
        return copy.getSelection() ? Path.of(target.getText()) : null;
    }
}
