package org.mintmark.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Origin;

/** A choice that may be inherited: the value in force, where it comes from, and one click to override or reset it. */
public final class InheritedChoice {

    private final EditedSku editor;
    private final EAttribute feature;
    private final List<? extends Enumerator> values;
    private final Combo combo;
    private final Hyperlink origin;
    private Effective<?> shown;

    /** Of an attribute of the SKU. */
    public InheritedChoice(EditedSku editor, Composite parent, FormToolkit toolkit, String label, EAttribute feature) {
        this.editor = editor;
        this.feature = feature;
        values = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        toolkit.createLabel(parent, label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        values.forEach(v -> combo.add(v.getLiteral()));
        combo.setData("id", feature.getName());
        combo.setLayoutData(SkuPage.wide(1));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> editor.document().set(editor.document().sku(), feature, values.get(combo.getSelectionIndex()))));
        origin = toolkit.createHyperlink(parent, "", SWT.NONE);
        origin.setData("id", feature.getName() + ".origin");
        origin.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        origin.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> toggle()));
    }

    /** Shows the value in force. */
    public void show(Effective<?> value) {
        shown = value;
        combo.select(values.indexOf(value.value()));
        origin.setText(switch (value.origin()) {
            case OWN -> editor.effective().chain().size() > 1 ? "own · reset to inherited" : "own · reset to default";
            case INHERITED -> "from " + name(value) + " · override";
            case DEFAULT -> value.value() == null ? "not set" : "default · override";
        });
        origin.setEnabled(value.value() != null);
        origin.getParent().layout();
    }

    private String name(Effective<?> value) {
        int level = editor.effective().files().indexOf(value.file());
        return level < 0 ? String.valueOf(value.file().getFileName()) : editor.effective().chain().get(level).getId();
    }

    private void toggle() {
        if (shown.origin() == Origin.OWN) {
            editor.document().unset(editor.document().sku(), feature);
        } else if (shown.value() != null) {
            editor.document().set(editor.document().sku(), feature, shown.value());
        }
    }
}
