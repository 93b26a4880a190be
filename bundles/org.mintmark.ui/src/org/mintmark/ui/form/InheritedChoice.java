package org.mintmark.ui.form;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.workspace.SkuPart;

/** A choice that may be inherited: the value in force, where it comes from, and one click to override or reset it. */
public final class InheritedChoice {

    private final List<?> values;
    private final Combo combo;
    private final OriginLink origin;

    /** Of an attribute of the SKU. */
    public InheritedChoice(EditedSku editor, Composite parent, FormToolkit toolkit, String label, EAttribute feature) {
        this(editor, SkuPart.whole(editor.document()), parent, toolkit, label, feature);
    }

    /** Of an attribute of a part of the SKU: an enumeration or yes and no. */
    public InheritedChoice(EditedSku editor, SkuPart part, Composite parent, FormToolkit toolkit, String label, EAttribute feature) {
        values = feature.getEType() instanceof EEnum choices ? choices.getELiterals().stream().map(EEnumLiteral::getInstance).toList()
                : Arrays.asList(Boolean.FALSE, Boolean.TRUE);
        toolkit.createLabel(parent, label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        values.forEach(v -> combo.add(v instanceof Enumerator named ? named.getLiteral() : v == Boolean.TRUE ? Messages.yes : Messages.no));
        combo.setData("id", feature.getName()); //$NON-NLS-1$
        combo.setLayoutData(SkuPage.wide(1));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> part.set(feature, values.get(combo.getSelectionIndex()))));
        origin = new OriginLink(editor, part, parent, toolkit, feature, value -> value);
    }

    /** What is said where nobody declares a value. */
    public InheritedChoice whenUnset(String sentence) {
        origin.whenUnset(sentence);
        return this;
    }

    /** Shows the value in force. */
    public void show(Effective<?> value) {
        combo.select(values.indexOf(value.value()));
        origin.show(value);
    }
}
