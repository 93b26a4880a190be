package org.mintmark.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Which report, about which SKU, and where it goes. */
final class ReportPage extends WizardPage {

    private final WorkspaceSkus skus;
    private Combo sku;
    private Combo kind;
    private Text target;
    private String proposed = ""; //$NON-NLS-1$

    ReportPage(WorkspaceSkus skus) {
        super("report"); //$NON-NLS-1$
        this.skus = skus;
        setTitle(Messages.report);
        setDescription(Messages.reportDescription);
    }

    @Override
    public void createControl(Composite parent) {
        WizardFields fields = new WizardFields(parent, this::validate);
        sku = fields.choice(Messages.kitSku, "sku", skus.names()); //$NON-NLS-1$
        sku.select(skus.chosen());
        kind = fields.choice(Messages.reportKind, "kind", Stream.of(ReportKind.values()).map(ReportKind::text).toArray(String[]::new)); //$NON-NLS-1$
        kind.select(ReportKind.PAGE.ordinal());
        target = fields.file(Messages.reportFile, "file", "", SWT.SAVE); //$NON-NLS-1$ //$NON-NLS-2$
        validate();
        setControl(fields.body());
    }

    private void validate() {
        if (target == null) {
            return;
        }
        if (!skus.isEmpty() && target.getText().equals(proposed)) { // what was typed stays
            Path folder = proposed.isEmpty() ? Path.of(System.getProperty("user.home")) : Path.of(proposed).getParent(); //$NON-NLS-1$
            String next = folder.resolve(kind().fileName(sku.getText())).toString();
            if (!next.equals(proposed)) {
                proposed = next;
                target.setText(proposed);
            }
        }
        String problem = skus.isEmpty() ? Messages.noSkus : target.getText().isBlank() || Path.of(target.getText()).toAbsolutePath().getParent() == null
                || !Files.isDirectory(Path.of(target.getText()).toAbsolutePath().getParent()) ? Messages.reportNoFolder : null;
        setErrorMessage(problem);
        setMessage(problem == null && Files.exists(target()) ? NLS.bind(Messages.reportReplaces, target().getFileName()) : null, IMessageProvider.WARNING);
        setPageComplete(problem == null);
    }

    IFile sku() {
        return skus.file(sku.getSelectionIndex());
    }

    ReportKind kind() {
        return ReportKind.values()[kind.getSelectionIndex()];
    }

    Path target() {
        return Path.of(target.getText()).toAbsolutePath();
    }
}
