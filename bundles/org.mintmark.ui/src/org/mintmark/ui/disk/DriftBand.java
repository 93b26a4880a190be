package org.mintmark.ui.disk;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mintmark.ui.form.SkuPage;

/** Says where the layout differs from what was or will be captured, and offers to take the other one. */
final class DriftBand {

    private final Composite band;
    private final Label text;
    private final Hyperlink take;

    DriftBand(Composite parent, FormToolkit toolkit, Runnable takeOther) {
        band = toolkit.createComposite(parent, SWT.BORDER);
        band.setLayout(new GridLayout(2, false));
        band.setLayoutData(SkuPage.wide(1));
        text = toolkit.createLabel(band, "", SWT.WRAP); //$NON-NLS-1$
        text.setData("id", "layout.drift"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setLayoutData(SkuPage.wide(1));
        take = toolkit.createHyperlink(band, Messages.driftTake, SWT.NONE);
        take.setData("id", "layout.drift.take"); //$NON-NLS-1$ //$NON-NLS-2$
        take.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> takeOther.run()));
    }

    /** @param own whether the other layout may be taken */
    void show(List<String> differences, boolean own) {
        String sentences = "⚠ " + Messages.drift + ": " + String.join(" ", differences); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        boolean visible = !differences.isEmpty();
        if (visible != band.getVisible() || !text.getText().equals(sentences)) {
            text.setText(sentences);
            take.setVisible(own);
            band.setVisible(visible);
            ((GridData) band.getLayoutData()).exclude = !visible;
            band.getParent().layout(true, true);
        }
    }
}
