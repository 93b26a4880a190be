package org.mintmark.ui.image;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.InheritedChoice;
import org.mintmark.ui.form.InheritedList;
import org.mintmark.ui.form.InheritedText;
import org.mintmark.ui.form.PathDialog;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.workspace.SkuPart;

/** What is declared for a SKU's capture. */
final class CaptureSection {

    private final EditedSku editor;
    private final Label owner;
    private final InheritedChoice mode;
    private final InheritedText source;
    private final InheritedList exclusions;
    private final InheritedChoice compression;
    private final InheritedText level;
    private final InheritedText partSize;

    CaptureSection(EditedSku editor, Composite parent, FormToolkit toolkit) {
        this.editor = editor;
        SkuPart part = SkuPart.capture(editor.document());
        owner = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        owner.setData("id", "capture.owner"); //$NON-NLS-1$ //$NON-NLS-2$
        owner.setLayoutData(SkuPage.wide(3));
        mode = new InheritedChoice(editor, part, parent, toolkit, Messages.mode, Literals.CAPTURE__MODE);
        source = new InheritedText(editor, part, parent, toolkit, Messages.source, Literals.CAPTURE__SOURCE,
                () -> PathDialog.browse(parent.getShell(), Messages.chooseSource, editor.document().path(), false));
        exclusions = new InheritedList(editor, part, parent, toolkit, Messages.exclusions, Literals.CAPTURE__EXCLUSIONS,
                () -> PathDialog.ask(parent.getShell(), Messages.exclusions, Messages.exclude));
        compression = new InheritedChoice(editor, part, parent, toolkit, Messages.compression, Literals.CAPTURE__COMPRESSION)
                .whenUnset(Messages.byProfile);
        level = new InheritedText(editor, part, parent, toolkit, Messages.level, Literals.CAPTURE__LEVEL).whenUnset(Messages.byProfile);
        partSize = new InheritedText(editor, part, parent, toolkit, Messages.partSize, Literals.CAPTURE__PART_SIZE);
    }

    void show() {
        EffectiveCapture capture = editor.effective().capture();
        boolean none = capture == null;
        owner.setText(none ? Messages.noCapture : capture.owner().equals(editor.effective().file()) ? Messages.ownCapture
                : NLS.bind(Messages.inheritedCapture, capture.ownerId()));
        mode.show(none ? Effective.byDefault(CaptureMode.CAPTURE) : capture.mode());
        source.show(none ? Effective.byDefault(null) : capture.source());
        exclusions.show(none ? List.<Effective<String>>of() : capture.declaredExclusions());
        compression.show(none ? Effective.byDefault(null) : capture.compression());
        level.show(none ? Effective.byDefault(null) : capture.level());
        partSize.show(none ? Effective.byDefault(null) : capture.partSize());
    }
}
