package org.mintmark.ui.media;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.InheritedChoice;
import org.mintmark.ui.form.InheritedList;
import org.mintmark.ui.form.InheritedText;
import org.mintmark.ui.form.PathDialog;
import org.mintmark.workspace.SkuPart;

/** What is declared for an edition. */
final class EditionSection {

    private final EditedSku editor;
    private final Composite parent;
    private final InheritedText label;
    private final InheritedText partNumber;
    private final InheritedChoice target;
    private final EditionCultures cultures;
    private final InheritedText kit;
    private final InheritedText bootImage;
    private final InheritedList packs;
    private final InheritedList overlays;
    private final InheritedChoice udf;
    private final EditionButtons buttons;

    EditionSection(EditedSku editor, String id, Composite parent, FormToolkit toolkit) {
        this.editor = editor;
        this.parent = parent;
        SkuPart part = SkuPart.edition(editor.document(), id);
        label = new InheritedText(editor, part, parent, toolkit, Messages.label, Literals.EDITION__LABEL);
        partNumber = new InheritedText(editor, part, parent, toolkit, Messages.partNumber, Literals.EDITION__PART_NUMBER);
        target = new InheritedChoice(editor, part, parent, toolkit, Messages.target, Literals.EDITION__TARGET);
        cultures = new EditionCultures(editor, id, part, parent, toolkit);
        kit = new InheritedText(editor, part, parent, toolkit, Messages.kit, Literals.EDITION__PARTNER_KIT,
                () -> PathDialog.browse(parent.getShell(), Messages.chooseKit, editor.document().path(), true));
        packs = new InheritedList(editor, part, parent, toolkit, Messages.packs, Literals.EDITION__LANGUAGE_PACKS, () -> ask(Messages.packs, Messages.choosePack));
        bootImage = new InheritedText(editor, part, parent, toolkit, Messages.bootImage, Literals.EDITION__BOOT_IMAGE)
                .whenUnset(Messages.inKit);
        overlays = new InheritedList(editor, part, parent, toolkit, Messages.overlays, Literals.EDITION__OVERLAY, () -> ask(Messages.overlays, Messages.chooseOverlay));
        udf = new InheritedChoice(editor, part, parent, toolkit, Messages.udf, Literals.EDITION__UDF);
        buttons = new EditionButtons(editor, id, parent, toolkit);
    }

    private String ask(String title, String message) {
        return PathDialog.ask(parent.getShell(), title, message, editor.document().path(), true);
    }

    void show(EffectiveEdition edition) {
        label.show(edition.label());
        partNumber.show(edition.partNumber());
        target.show(edition.target());
        cultures.show(edition);
        kit.show(edition.partnerKit());
        packs.show(edition.languagePacks());
        bootImage.show(edition.bootImage());
        overlays.show(edition.overlays());
        udf.show(edition.udf());
        buttons.show();
    }
}
