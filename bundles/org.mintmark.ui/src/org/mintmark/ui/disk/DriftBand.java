package org.mintmark.ui.disk;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
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

    private static final int SHOWN = 3;

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
        // the first sentence of each says what differs, the next what to do, which is done here
        String first = differences.stream().limit(SHOWN).map(d -> "\n• " + d.replaceFirst("(?<=[a-z'0-9]\\.) .*", "")).collect(Collectors.joining()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String more = differences.size() > SHOWN ? "\n" + NLS.bind(Messages.driftMore, differences.size() - SHOWN) : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String sentences = "⚠ " + Messages.drift + first + more; //$NON-NLS-1$
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
