package org.mintmark.ui.image;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.work.ImageOutlook;
import org.mintmark.core.work.ImageOutlook.State;
import org.mintmark.ui.form.CommandButton;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.workspace.build.DocumentLook;

/** Where the SKU's images come from, what there is of them, and whether it is whole. */
public final class ImagesPage extends SkuPage {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private Label state;
    private Button capture;
    private Button verify;
    private CaptureSection declared;
    private ImageTables tables;
    private DocumentLook<ImageOutlook> look;

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> ImagesPage(E owner) {
        super(owner, "images", Messages.title); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        Composite head = section(body, toolkit, Messages.images, 1);
        state = toolkit.createLabel(head, Messages.looking, SWT.WRAP);
        state.setData("id", "images.state"); //$NON-NLS-1$ //$NON-NLS-2$
        state.setLayoutData(wide(1));
        Composite buttons = toolkit.createComposite(head);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(wide(1));
        capture = CommandButton.create(getSite(), buttons, toolkit, "images", "capture", "capture", Messages.capture); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Button load = toolkit.createButton(buttons, Messages.load, SWT.PUSH);
        load.setImage(CommandButton.icon(load, "kit")); //$NON-NLS-1$
        load.setData("id", "images.import"); //$NON-NLS-1$ //$NON-NLS-2$
        load.addListener(SWT.Selection, e -> new SetImport(owner(), getSite().getShell()).ask());
        verify = CommandButton.create(getSite(), buttons, toolkit, "images", "verifyImages", "verify", Messages.verify); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        declared = new CaptureSection(owner(), section(body, toolkit, Messages.declared, 3), toolkit);
        tables = new ImageTables(section(body, toolkit, Messages.made, 1), toolkit);
        look = new DocumentLook<>(owner().document(), (shop, sku, monitor) -> ImageOutlook.of(shop, sku, OPTIONS), getSite().getShell().getDisplay(),
                this::found, this::say);
        body.addDisposeListener(e -> look.stop());
    }

    @Override
    protected void fill() {
        declared.show();
        look.soon();
    }

    private void found(ImageOutlook outlook) {
        if (state.isDisposed()) {
            return;
        }
        String text = switch (outlook.state()) {
            case UNDECLARED -> Messages.undeclared;
            case NONE -> Messages.none;
            case STALE -> outlook.why().isEmpty() ? Messages.stale : NLS.bind(Messages.staleWhy, outlook.why());
            case CURRENT -> Messages.current;
            case IMPORTED -> Messages.imported;
        };
        String obstacle = outlook.state() != State.STALE && !outlook.why().isEmpty() ? " " + outlook.why() : ""; //$NON-NLS-1$ //$NON-NLS-2$
        capture.setEnabled(outlook.state() != State.UNDECLARED && outlook.state() != State.IMPORTED);
        verify.setEnabled(!outlook.files().isEmpty());
        tables.show(outlook);
        say(text + obstacle);
    }

    private void say(String sentence) {
        if (!state.isDisposed()) {
            state.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            state.requestLayout();
            getManagedForm().reflow(true);
        }
    }
}
