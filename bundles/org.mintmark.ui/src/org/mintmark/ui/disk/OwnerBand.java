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

/** Says whose layout is shown, and makes it inherited again. */
final class OwnerBand {

    private final EditedSku editor;
    private final Label origin;
    private final Button reset;

    OwnerBand(EditedSku editor, Composite body, FormToolkit toolkit) {
        this.editor = editor;
        Composite band = toolkit.createComposite(body);
        band.setLayout(new GridLayout(2, false));
        band.setLayoutData(SkuPage.wide(1));
        origin = toolkit.createLabel(band, "", SWT.WRAP); //$NON-NLS-1$
        origin.setLayoutData(SkuPage.wide(1));
        reset = toolkit.createButton(band, Messages.reset, SWT.PUSH);
        reset.setData("id", "layout.reset"); //$NON-NLS-1$ //$NON-NLS-2$
        reset.setLayoutData(new GridData());
        reset.addListener(SWT.Selection, e -> editor.document().unset(editor.document().sku(), Literals.SKU__LAYOUT));
    }

    void show() {
        Effective<DiskLayout> layout = editor.effective().layout();
        boolean own = editor.document().sku().getLayout() != null;
        reset.setVisible(own);
        ((GridData) reset.getLayoutData()).exclude = !own;
        origin.setText(layout.value() == null ? Messages.noLayout : layout.origin() == Origin.OWN ? NLS.bind(Messages.own, editor.effective().id())
                : NLS.bind(Messages.inherited, layout.file().getFileName()));
    }
}
