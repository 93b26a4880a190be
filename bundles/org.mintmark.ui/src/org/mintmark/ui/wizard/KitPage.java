package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.project.KitImport;

/** Which kit, for which SKU, and whether it is copied. */
final class KitPage extends WizardPage {

    private final WorkspaceSkus skus;
    private Text kit;
    private Combo sku;
    private Button copy;
    private Text target;
    private String looked = ""; //$NON-NLS-1$
    private String wrong;

    KitPage(WorkspaceSkus skus) {
        super("kit"); //$NON-NLS-1$
        this.skus = skus;
        setTitle(Messages.kit);
        setDescription(Messages.kitDescription);
    }

    @Override
    public void createControl(Composite parent) {
        WizardFields fields = new WizardFields(parent, this::validate);
        kit = fields.folder(Messages.kitFolder, "kit", ""); //$NON-NLS-1$ //$NON-NLS-2$
        sku = fields.choice(Messages.kitSku, "sku", skus.names()); //$NON-NLS-1$
        sku.select(skus.chosen());
        copy = fields.check(Messages.kitCopy, "copy"); //$NON-NLS-1$
        copy.setSelection(true);
        target = fields.folder(Messages.kitTarget, "target", skus.fleet().resolve("partner").resolve("Server Recovery").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        validate();
        setErrorMessage(null); // nothing was typed yet
        setControl(fields.body());
        kit.setFocus();
    }

    private void validate() {
        if (target != null) {
            target.setEnabled(copy.getSelection());
            String problem = problem();
            setErrorMessage(problem);
            setPageComplete(problem == null);
        }
    }

    private String problem() {
        if (skus.isEmpty()) {
            return Messages.noSkus;
        }
        if (kit.getText().isBlank() || !Files.isDirectory(Path.of(kit.getText()))) {
            return Messages.kitNone;
        }
        if (!looked.equals(kit.getText())) { // a folder tree is read once, not at every change
            looked = kit.getText();
            try {
                KitImport.find(Path.of(looked));
                wrong = null;
            } catch (IOException e) {
                wrong = e.getMessage();
            }
        }
        return wrong != null ? wrong : copy.getSelection() && (target.getText().isBlank() || Files.exists(Path.of(target.getText())))
                ? NLS.bind(Messages.exists, target.getText()) : null;
    }

    /** The folder that was chosen. */
    Path kit() {
        return Path.of(kit.getText());
    }

    /** Where it is copied, null where it is used in its place. */
    Path copy() {
        return copy.getSelection() ? Path.of(target.getText()) : null;
    }

    IFile sku() {
        return skus.file(sku.getSelectionIndex());
    }
}
