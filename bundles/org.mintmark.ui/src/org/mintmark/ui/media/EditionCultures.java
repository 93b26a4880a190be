package org.mintmark.ui.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.Origin;
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.OriginLink;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.workspace.SkuPart;

/** The cultures of an edition, as tags with spaces between; all of the SKU's where nobody chooses. */
final class EditionCultures {

    private static final String DEFAULT = "default"; //$NON-NLS-1$

    private final EditedSku editor;
    private final String id;
    private final SkuPart part;
    private final Text text;
    private final OriginLink origin;
    private String shown = ""; //$NON-NLS-1$

    EditionCultures(EditedSku editor, String id, SkuPart part, Composite parent, FormToolkit toolkit) {
        this.editor = editor;
        this.id = id;
        this.part = part;
        toolkit.createLabel(parent, Messages.cultures);
        text = toolkit.createText(parent, "", SkuPage.FIELD); //$NON-NLS-1$
        text.setData("id", "cultures"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setLayoutData(SkuPage.wide(1));
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
        origin = new OriginLink(editor, part, parent, toolkit, Literals.EDITION__CULTURES, value -> value);
    }

    void show(EffectiveEdition edition) {
        List<String> tags = new ArrayList<>(edition.cultures().stream().map(EffectiveCulture::tag).toList());
        tags.addAll(edition.unknownCultures());
        shown = String.join(" ", tags); //$NON-NLS-1$
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
        origin.show(origin(tags));
    }

    /** The nearest level that chooses; a family without the edition lends its default one. */
    private Effective<List<String>> origin(List<String> tags) {
        List<Sku> chain = editor.effective().chain();
        for (int level = 0; level < chain.size(); level++) {
            Edition edition = edition(chain.get(level), id).orElse(null);
            if (edition != null && edition.isSetCultures()) {
                Path file = editor.effective().files().get(level);
                return new Effective<>(tags, level == 0 ? Origin.OWN : Origin.INHERITED, file);
            }
        }
        return Effective.byDefault(tags);
    }

    private static Optional<Edition> edition(Sku sku, String id) {
        return find(sku, id).or(() -> find(sku, DEFAULT));
    }

    private static Optional<Edition> find(Sku sku, String id) {
        return sku.getEditions().stream().filter(e -> id.equals(e.getId() == null ? DEFAULT : e.getId())).findFirst();
    }

    private void commit() {
        List<String> tags = Stream.of(text.getText().strip().split("[\\s,;]+")).filter(t -> !t.isEmpty()).distinct().toList(); //$NON-NLS-1$
        if (String.join(" ", tags).equals(shown)) { //$NON-NLS-1$
            return;
        }
        if (tags.isEmpty()) {
            part.unset(Literals.EDITION__CULTURES);
            text.setText(part.has(Literals.EDITION__CULTURES) ? text.getText() : shown);
        } else {
            part.set(Literals.EDITION__CULTURES, tags);
        }
    }
}
