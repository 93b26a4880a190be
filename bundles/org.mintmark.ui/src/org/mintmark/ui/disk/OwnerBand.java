package org.mintmark.ui.disk;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Origin;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;

/** Says whose layout is shown, and makes it inherited again; where there is none, offers the reference disk's. */
final class OwnerBand {

    private final EditedSku editor;
    private final Label origin;
    private final Button reset;
    private final Button take;

    OwnerBand(EditedSku editor, Composite body, FormToolkit toolkit, Runnable takeReference) {
        this.editor = editor;
        Composite band = toolkit.createComposite(body);
        band.setLayout(new GridLayout(2, false));
        band.setLayoutData(SkuPage.wide(1));
        origin = toolkit.createLabel(band, "", SWT.WRAP); //$NON-NLS-1$
        origin.setLayoutData(SkuPage.wide(1));
        reset = button(band, toolkit, "layout.reset", Messages.reset, () -> editor.document().unset(editor.document().sku(), Literals.SKU__LAYOUT)); //$NON-NLS-1$
        take = button(band, toolkit, "layout.take", Messages.takeReference, takeReference); //$NON-NLS-1$
    }

    private static Button button(Composite band, FormToolkit toolkit, String id, String text, Runnable action) {
        Button button = toolkit.createButton(band, text, SWT.PUSH);
        button.setData("id", id); //$NON-NLS-1$
        button.setLayoutData(new GridData());
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
    }

    /** @param reference whether the reference disk can be read */
    void show(boolean reference) {
        Effective<DiskLayout> layout = editor.effective().layout();
        show(reset, editor.document().sku().getLayout() != null);
        show(take, layout.value() == null && reference);
        origin.setText(layout.value() == null ? Messages.noLayout : layout.origin() == Origin.OWN ? NLS.bind(Messages.own, editor.effective().id())
                : NLS.bind(Messages.inherited, layout.file().getFileName()));
    }
}
