package org.mintmark.ui.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A text of the SKU itself; leaving the field or Enter makes one step of the history. */
public final class TextField {

    private final EditedSku editor;
    private final EAttribute feature;
    private final Text text;

    /** Of an attribute of the SKU. */
    public TextField(EditedSku editor, Composite parent, FormToolkit toolkit, String label, EAttribute feature) {
        this.editor = editor;
        this.feature = feature;
        toolkit.createLabel(parent, label);
        text = toolkit.createText(parent, "", SkuPage.FIELD);
        text.setData("id", feature.getName());
        text.setLayoutData(SkuPage.wide(2));
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
    }

    /** Shows the model's value. */
    public void show() {
        Object value = editor.document().sku().eGet(feature);
        String shown = value == null ? "" : value.toString();
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    private void commit() {
        String value = text.getText();
        Object now = editor.document().sku().eGet(feature);
        if (value.isEmpty() && now != null) {
            editor.document().unset(editor.document().sku(), feature);
        } else if (!value.isEmpty() && !value.equals(now)) {
            editor.document().set(editor.document().sku(), feature, value);
        }
    }
}
