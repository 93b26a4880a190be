package org.mintmark.ui.form;

import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Origin;
import org.mintmark.workspace.SkuPart;

/** Where a value comes from, and one click to override or reset it. */
public final class OriginLink {

    private final EditedSku editor;
    private final SkuPart part;
    private final EStructuralFeature feature;
    private final Function<Object, Object> copied;
    private final Hyperlink link;
    private String unset = Messages.notSet;
    private Effective<?> shown;

    /**
     * Of a feature of a part.
     *
     * @param copied what an override takes of the value in force
     */
    public OriginLink(EditedSku editor, SkuPart part, Composite parent, FormToolkit toolkit, EStructuralFeature feature,
            Function<Object, Object> copied) {
        this.editor = editor;
        this.part = part;
        this.feature = feature;
        this.copied = copied;
        link = toolkit.createHyperlink(parent, "", SWT.NONE); //$NON-NLS-1$
        link.setData("id", feature.getName() + ".origin"); //$NON-NLS-1$ //$NON-NLS-2$
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> toggle()));
    }

    /** What is said where nobody declares a value. */
    void whenUnset(String text) {
        unset = text;
    }

    /** Shows where a value comes from. */
    public void show(Effective<?> value) {
        shown = value;
        link.setText(switch (value.origin()) {
            case OWN -> editor.effective().chain().size() > 1 ? Messages.ownInherited : Messages.ownDefault;
            case INHERITED -> NLS.bind(Messages.inherited, name(editor, value));
            case DEFAULT -> value.value() == null ? unset : Messages.byDefault;
        });
        link.setEnabled(value.value() != null);
        link.getParent().layout();
    }

    /** The id of the SKU that declares a value. */
    static String name(EditedSku editor, Effective<?> value) {
        int level = editor.effective().files().indexOf(value.file());
        return level < 0 ? String.valueOf(value.file().getFileName()) : editor.effective().chain().get(level).getId();
    }

    private void toggle() {
        if (shown.origin() == Origin.OWN) {
            part.unset(feature);
        } else if (shown.value() != null) {
            part.set(feature, copied.apply(shown.value()));
        }
    }
}
