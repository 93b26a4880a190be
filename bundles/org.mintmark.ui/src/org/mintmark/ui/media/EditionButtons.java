package org.mintmark.ui.media;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.PathDialog;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.workspace.SkuPart;

/** Adds an edition to a SKU, and removes one that is its own. */
final class EditionButtons {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]*"; //$NON-NLS-1$

    private final SkuPart part;
    private final Button remove;

    EditionButtons(EditedSku editor, String id, Composite parent, FormToolkit toolkit) {
        part = SkuPart.edition(editor.document(), id);
        Composite row = toolkit.createComposite(parent);
        row.setLayout(new RowLayout());
        row.setLayoutData(SkuPage.wide(3));
        Button add = toolkit.createButton(row, Messages.addEdition, SWT.PUSH);
        add.setData("id", "media.edition.add"); //$NON-NLS-1$ //$NON-NLS-2$
        add.addListener(SWT.Selection, e -> {
            String name = PathDialog.ask(row.getShell(), Messages.addEdition, Messages.editionId, text -> problem(editor, text.strip()));
            if (name != null) {
                SkuPart.edition(editor.document(), name).create();
            }
        });
        remove = toolkit.createButton(row, NLS.bind(Messages.removeEdition, id), SWT.PUSH);
        remove.setData("id", "media.edition.remove"); //$NON-NLS-1$ //$NON-NLS-2$
        remove.addListener(SWT.Selection, e -> part.drop());
    }

    /** Only what the SKU itself says of an edition can be taken away. */
    void show() {
        remove.setEnabled(part.find().isPresent());
    }

    private static String problem(EditedSku editor, String text) {
        if (text.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        if (!text.matches(ID)) {
            return Messages.editionSigns;
        }
        return editor.effective().editions().stream().anyMatch(e -> e.id().equalsIgnoreCase(text)) ? NLS.bind(Messages.editionTwice, text) : null;
    }
}
