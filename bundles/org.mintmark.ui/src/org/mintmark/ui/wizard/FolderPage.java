package org.mintmark.ui.wizard;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Which folder, and for which SKU. */
class FolderPage extends WizardPage {

    private final WorkspaceSkus skus;
    private final String label;
    private final String none;
    private Text folder;
    private Combo sku;

    /**
     * @param name of the page and of its field
     * @param label of the field
     * @param none what to do while there is no such folder
     */
    FolderPage(WorkspaceSkus skus, String name, String title, String description, String label, String none) {
        super(name);
        this.skus = skus;
        this.label = label;
        this.none = none;
        setTitle(title);
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        WizardFields fields = new WizardFields(parent, this::validate);
        folder = fields.folder(label, getName(), ""); //$NON-NLS-1$
        sku = fields.choice(Messages.kitSku, "sku", skus.names()); //$NON-NLS-1$
        sku.select(skus.chosen());
        more(fields);
        validate();
        setErrorMessage(null); // nothing was typed yet
        setControl(fields.body());
        folder.setFocus();
    }

    /** Adds what else has to be asked. */
    void more(WizardFields fields) {
        // nothing
    }

    private void validate() {
        boolean there = !folder.getText().isBlank() && new File(folder.getText()).isDirectory();
        String problem = skus.isEmpty() ? Messages.noSkus : there ? wrong(folder()) : none;
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** What is wrong with a folder that is there, or with what else was asked; null for nothing. */
    String wrong(Path chosen) {
        return null;
    }

    /** The folder that was chosen. */
    Path folder() {
        return Path.of(folder.getText()).toAbsolutePath();
    }

    /** The file of the SKU that was chosen. */
    IFile sku() {
        return skus.file(sku.getSelectionIndex());
    }
}
