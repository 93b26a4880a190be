package org.mintmark.ui.culture;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.model.AssetKind;
import org.mintmark.ui.form.EditedSku;

/** The instructions of two cultures beside each other; they scroll together. */
final class CompareWindow extends Window {

    private final EditedSku editor;
    private final List<EffectiveCulture> cultures;
    private final String first;
    private final StyledText[] texts = new StyledText[2];
    private boolean scrolling;

    /** @param first the culture on the left; en-US stands on the right, or where that is the first one, another */
    CompareWindow(Shell parent, EditedSku editor, String first) {
        super(parent);
        this.editor = editor;
        this.first = first;
        cultures = editor.effective().cultures();
        setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected Control createContents(Composite parent) {
        getShell().setText(NLS.bind(Messages.compareTitle, editor.effective().id()));
        parent.setLayout(new GridLayout(2, true));
        List<String> tags = cultures.stream().map(EffectiveCulture::tag).toList();
        String english = first.equals("en-US") ? tags.stream().filter(t -> !t.equals(first)).findFirst().orElse(first) : "en-US"; //$NON-NLS-1$ //$NON-NLS-2$
        Combo[] combos = new Combo[2];
        for (int i = 0; i < 2; i++) {
            combos[i] = new Combo(parent, SWT.READ_ONLY);
            combos[i].setItems(tags.toArray(String[]::new));
            combos[i].setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            combos[i].setData("id", "compare.culture" + i); //$NON-NLS-1$
            combos[i].select(Math.max(0, tags.indexOf(i == 0 ? first : english)));
        }
        Label[] notes = new Label[2];
        for (int i = 0; i < 2; i++) {
            notes[i] = new Label(parent, SWT.NONE);
            notes[i].setData("id", "compare.note" + i); //$NON-NLS-1$
            notes[i].setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        for (int i = 0; i < 2; i++) {
            texts[i] = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
            texts[i].setMargins(8, 8, 8, 8);
            texts[i].setLineSpacing(4);
            texts[i].setData("id", "compare.text" + i); //$NON-NLS-1$
            texts[i].setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            int side = i;
            texts[i].getVerticalBar().addListener(SWT.Selection, e -> scrolled(side));
            texts[i].addListener(SWT.MouseWheel, e -> getShell().getDisplay().asyncExec(() -> scrolled(side)));
            texts[i].addListener(SWT.KeyUp, e -> scrolled(side));
            combos[i].addListener(SWT.Selection, e -> show(side, combos[side], notes[side]));
            show(i, combos[i], notes[i]);
        }
        return parent;
    }

    @Override
    protected org.eclipse.swt.graphics.Point getInitialSize() {
        return new org.eclipse.swt.graphics.Point(860, 560);
    }

    private void show(int side, Combo combo, Label note) {
        EffectiveCulture culture = cultures.get(Math.max(0, combo.getSelectionIndex()));
        var asset = culture.asset(AssetKind.RESTART_INSTRUCTIONS);
        AssetSketch sketch = asset.present() ? AssetSketch.of(AssetKind.RESTART_INSTRUCTIONS, asset.file(), Thumbnails.SIDE) : AssetSketch.NONE;
        texts[side].setText(sketch.text());
        int paragraphs = sketch.text().isBlank() ? 0 : sketch.text().split("\n").length;
        note.setText(asset.present() ? NLS.bind(Messages.compareNote, paragraphs, sketch.note()) : Messages.stateMissing);
    }

    private void scrolled(int side) {
        if (scrolling || texts[side].isDisposed()) {
            return;
        }
        scrolling = true;
        StyledText from = texts[side];
        StyledText to = texts[1 - side];
        double whole = Math.max(1, from.getVerticalBar().getMaximum() - from.getClientArea().height);
        to.setTopPixel((int) Math.round(from.getTopPixel() / whole * Math.max(0, to.getVerticalBar().getMaximum() - to.getClientArea().height)));
        scrolling = false;
    }
}
