package org.mintmark.ui.form;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.workspace.SkuPart;

/** A text, number or path that may be inherited; leaving the field or Enter makes one step of the history, emptying it resets. */
public final class InheritedText {

    private final SkuPart part;
    private final EAttribute feature;
    private final Text text;
    private final ControlDecoration wrong;
    private final OriginLink origin;
    private String shown = ""; //$NON-NLS-1$

    /** Of an attribute of a part of the SKU. */
    public InheritedText(EditedSku editor, SkuPart part, Composite parent, FormToolkit toolkit, String label, EAttribute feature) {
        this(editor, part, parent, toolkit, label, feature, null);
    }

    /**
     * Of an attribute whose value can also be chosen.
     *
     * @param chooser asks the user for a value, null where they thought again
     */
    public InheritedText(EditedSku editor, SkuPart part, Composite parent, FormToolkit toolkit, String label, EAttribute feature,
            Supplier<String> chooser) {
        this.part = part;
        this.feature = feature;
        toolkit.createLabel(parent, label);
        Composite field = chooser == null ? parent : toolkit.createComposite(parent);
        text = toolkit.createText(field, "", SkuPage.FIELD); //$NON-NLS-1$
        text.setData("id", feature.getName()); //$NON-NLS-1$
        text.setLayoutData(SkuPage.wide(1));
        if (chooser != null) {
            browse(field, toolkit, chooser);
        }
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
        wrong = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        wrong.hide();
        origin = new OriginLink(editor, part, parent, toolkit, feature,
                value -> value instanceof Located located ? located.seenFrom(editor.document().path()) : value);
    }

    private void browse(Composite field, FormToolkit toolkit, Supplier<String> chooser) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        field.setLayout(layout);
        field.setLayoutData(SkuPage.wide(1));
        Button browse = toolkit.createButton(field, Messages.browse, SWT.PUSH);
        browse.setData("id", feature.getName() + ".browse"); //$NON-NLS-1$ //$NON-NLS-2$
        browse.addListener(SWT.Selection, e -> {
            String chosen = chooser.get();
            if (chosen != null) {
                text.setText(chosen);
                commit();
            }
        });
    }

    /** What is said where nobody declares a value. */
    public InheritedText whenUnset(String sentence) {
        origin.whenUnset(sentence);
        return this;
    }

    /** Shows the value in force. */
    public void show(Effective<?> value) {
        String before = shown;
        shown = value.value() == null ? "" : value.value() instanceof Located located ? located.text() //$NON-NLS-1$
                : EcoreUtil.convertToString((EDataType) feature.getEType(), value.value());
        boolean typing = text.isFocusControl() && !text.getText().equals(before) && shown.equals(before);
        if (!typing && !text.getText().equals(shown)) {
            text.setText(shown);
            wrong.hide();
        }
        origin.show(value);
    }

    private void commit() {
        String value = text.getText().strip();
        if (value.equals(shown)) {
            return;
        }
        if (value.isEmpty()) {
            part.unset(feature);
            restore();
            return;
        }
        try {
            part.set(feature, Objects.requireNonNull(EcoreUtil.createFromString((EDataType) feature.getEType(), value)));
        } catch (RuntimeException e) {
            wrong.setDescriptionText(NLS.bind(Messages.noValue, value));
            wrong.show();
        }
    }

    /** What was inherited before still is, and nothing else would show it. */
    private void restore() {
        if (!part.has(feature) && text.getText().isEmpty() && !text.isDisposed()) {
            text.setText(shown);
        }
    }
}
