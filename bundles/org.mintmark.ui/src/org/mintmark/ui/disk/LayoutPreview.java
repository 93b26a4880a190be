package org.mintmark.ui.disk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.reset.ResetFacts;
import org.mintmark.core.reset.ResetScripts;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.io.FormatException;

/** The files that a capture would write for a layout. */
final class LayoutPreview {

    private static final String DISK_XML = "disk.xml"; //$NON-NLS-1$
    private static final int HEIGHT = 200;

    private final Map<String, Text> texts = new TreeMap<>();

    LayoutPreview(Composite parent, FormToolkit toolkit) {
        // the system's tabs: the dark theme draws its own beyond the page, over the tabs of the page and the view below
        TabFolder folder = new TabFolder(parent, SWT.NONE);
        folder.setData("id", "layout.preview"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = 100;
        folder.setLayoutData(data);
        for (String name : new String[] { DISK_XML, ResetScripts.DISKPART, ResetScripts.COMMAND }) {
            TabItem item = new TabItem(folder, SWT.NONE);
            item.setText(name);
            Text text = toolkit.createText(folder, "", SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL); //$NON-NLS-1$
            text.setFont(JFaceResources.getTextFont());
            text.setData("id", name); //$NON-NLS-1$
            item.setControl(text);
            texts.put(name, text);
        }
        folder.setSelection(0);
    }

    void show(EffectiveSku sku) {
        if (sku.layout().value() == null) {
            texts.values().forEach(t -> t.setText(Messages.noLayoutPreview));
            return;
        }
        Layout layout = ModelLayout.of(sku.layout().value(), sku.firmware().value().getLiteral());
        set(DISK_XML, new String(DiskXml.write(layout), StandardCharsets.UTF_8));
        try {
            String model = sku.smbiosModel().value() == null ? "" : sku.smbiosModel().value(); //$NON-NLS-1$
            ResetScripts.of(layout, new ResetFacts(sku.id(), model, Map.of())).forEach((name, bytes) -> set(name, new String(bytes, StandardCharsets.US_ASCII)));
        } catch (FormatException e) {
            set(ResetScripts.DISKPART, e.getMessage());
            set(ResetScripts.COMMAND, e.getMessage());
        }
    }

    private void set(String name, String content) {
        Text text = texts.get(name);
        if (!text.getText().equals(content)) {
            text.setText(content);
        }
    }
}
