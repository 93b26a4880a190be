package org.mintmark.ui.media;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.work.MediaOutlook;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.workspace.build.DocumentLook;

/** The SKU's discs: what is done with them, whether they fit, what is on them, what is declared for them. */
public final class MediaPage extends SkuPage {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private Label which;
    private Combo chosen;
    private MediaState state;
    private CapacitySection capacity;
    private DiscTree disc;
    private Composite declared;
    private EditionSection edition;
    private DocumentLook<List<MediaOutlook>> look;
    private List<MediaOutlook> found = List.of();
    private String shownEdition = ""; //$NON-NLS-1$

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> MediaPage(E owner) {
        super(owner, "media", Messages.title); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        Composite head = section(body, toolkit, Messages.disc, 2);
        which = toolkit.createLabel(head, Messages.edition);
        which.setLayoutData(new GridData());
        chosen = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(chosen, true, false);
        chosen.setData("id", "media.edition"); //$NON-NLS-1$ //$NON-NLS-2$
        chosen.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        chosen.addListener(SWT.Selection, e -> {
            showEdition();
            showOutlook();
        });
        state = new MediaState(getSite(), head, toolkit);
        capacity = new CapacitySection(section(body, toolkit, Messages.fits, 1), toolkit);
        disc = new DiscTree(section(body, toolkit, Messages.onTheDisc, 1), toolkit);
        declared = section(body, toolkit, Messages.declared, 1);
        look = new DocumentLook<>(owner().document(), (shop, sku, monitor) -> MediaOutlook.of(shop, sku, OPTIONS, monitor),
                getSite().getShell().getDisplay(), this::found, this::failed);
        body.addDisposeListener(e -> look.stop());
    }

    @Override
    protected void fill() {
        List<String> ids = owner().effective().editions().stream().map(EffectiveEdition::id).toList();
        if (!ids.equals(List.of(chosen.getItems()))) {
            chosen.setItems(ids.toArray(String[]::new));
            chosen.select(0);
            for (Control control : List.of(which, chosen)) { // one disc is what most SKUs have
                control.setVisible(ids.size() > 1);
                ((GridData) control.getLayoutData()).exclude = ids.size() == 1;
            }
        }
        showEdition();
        look.soon();
    }

    private void showEdition() {
        EffectiveEdition value = owner().effective().editions().get(Math.max(0, chosen.getSelectionIndex()));
        if (!value.id().equals(shownEdition)) {
            for (Control child : declared.getChildren()) {
                child.dispose();
            }
            Composite fields = getManagedForm().getToolkit().createComposite(declared);
            fields.setLayout(new GridLayout(3, false));
            fields.setLayoutData(wide(1));
            edition = new EditionSection(owner(), value.id(), fields, getManagedForm().getToolkit());
            shownEdition = value.id();
            declared.layout(true, true);
        }
        edition.show(value);
        getManagedForm().reflow(true);
    }

    private void found(List<MediaOutlook> now) {
        if (!chosen.isDisposed()) {
            found = now;
            showOutlook();
        }
    }

    private void failed(String sentence) {
        if (!chosen.isDisposed()) {
            state.failed(sentence);
        }
    }

    private void showOutlook() {
        found.stream().filter(o -> o.edition().id().equals(chosen.getText())).findFirst().ifPresent(outlook -> {
            state.show(outlook);
            capacity.show(outlook);
            disc.show(outlook);
            getManagedForm().reflow(true);
        });
    }
}
