package org.mintmark.ui.sku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.ui.form.SkuPage;

/** The file as it would be saved, to read and copy. */
final class SourcePage extends SkuPage {

    private Text text;

    SourcePage(SkuEditor owner) {
        super(owner, "source", Messages.source);
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        text = toolkit.createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getTextFont());
        text.setData("id", "source");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 200;
        data.widthHint = 100;
        text.setLayoutData(data);
    }

    @Override
    protected void fill() {
        try {
            text.setText(new String(owner().document().text(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            text.setText(e.getMessage());
        }
    }
}
