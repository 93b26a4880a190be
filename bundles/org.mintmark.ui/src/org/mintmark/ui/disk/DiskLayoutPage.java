package org.mintmark.ui.disk;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Origin;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;

/** The SKU's disks, drawn, as a table, and as disk.xml. */
public final class DiskLayoutPage extends SkuPage {

    private final ChosenPartition chosen = new ChosenPartition();
    private Button reset;
    private Label origin;
    private Composite disks;
    private Text preview;
    private LayoutEdits edits;

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> DiskLayoutPage(E owner) {
        super(owner, "disk", "Disk Layout");
    }

    @Override
    protected String heading() {
        boolean vendor = owner().effective().capture() != null && owner().effective().capture().imported();
        return vendor ? "Disk Layout: our description, not on the disc" : "Disk Layout";
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        edits = new LayoutEdits(owner().document());
        Composite head = toolkit.createComposite(body);
        head.setLayout(new GridLayout(2, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        origin = toolkit.createLabel(head, "", SWT.WRAP);
        origin.setLayoutData(wide(1));
        reset = toolkit.createButton(head, "Reset to inherited", SWT.PUSH);
        reset.setData("id", "layout.reset");
        reset.setLayoutData(new GridData());
        reset.addListener(SWT.Selection, e -> owner().document().unset(owner().document().sku(), Literals.SKU__LAYOUT));
        disks = toolkit.createComposite(body);
        disks.setLayout(new GridLayout());
        disks.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        toolkit.createLabel(body, "Preview of disk.xml");
        preview = toolkit.createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        preview.setData("id", "disk.xml");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 120;
        data.widthHint = 100;
        preview.setLayoutData(data);
    }

    @Override
    protected void fill() {
        Effective<DiskLayout> layout = owner().effective().layout();
        boolean focus = false;
        for (Control child : disks.getChildren()) {
            focus |= child.isFocusControl(); // the picture is made anew, but whoever uses the keys goes on
            child.dispose();
        }
        boolean own = owner().document().sku().getLayout() != null;
        reset.setVisible(own);
        ((GridData) reset.getLayoutData()).exclude = !own;
        FormToolkit toolkit = getManagedForm().getToolkit();
        if (layout.value() == null) {
            origin.setText("This SKU declares no layout, so a capture takes the reference disk's. A SKU begins with one by 'mintmark new --template' or '--from-disk'.");
            preview.setText("No layout, no disk.xml before a capture.");
        } else {
            origin.setText(layout.origin() == Origin.OWN ? "This layout is " + owner().effective().id() + "'s own. A layout is taken whole or not at all."
                    : "Inherited from " + layout.file().getFileName() + ": the first change copies it whole.");
            for (int i = 0; i < layout.value().getDisks().size(); i++) {
                new DiskSection(disks, toolkit, edits, layout.value(), i, chosen, focus);
            }
            String firmware = owner().effective().firmware().value().getLiteral();
            preview.setText(new String(DiskXml.write(ModelLayout.of(layout.value(), firmware)), StandardCharsets.UTF_8));
        }
        origin.getParent().layout(true, true);
        disks.layout(true, true); // its size need not have changed
        getManagedForm().reflow(true);
    }
}
