package org.mintmark.ui.signoff;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mintmark.core.signoff.Differences;
import org.mintmark.ui.form.Shades;

/** The instructions of a culture as they are on the ISO, beside the text that was signed last or the English one. */
final class TextPart {

    private static final String ENGLISH = "en-US"; //$NON-NLS-1$

    private final Label note;
    private final Combo with;
    private final StyledText text;
    private final StyledText other;
    private final Consumer<String> read;
    private Subject subject;
    private String culture;

    /** @param read is told the culture whose text was shown to its end */
    TextPart(Composite parent, Consumer<String> read) {
        this.read = read;
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(2, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(bar, SWT.NONE).setText(Messages.compareWith);
        with = new Combo(bar, SWT.READ_ONLY);
        with.setData("id", "signoff.with"); //$NON-NLS-1$ //$NON-NLS-2$
        with.setItems(Messages.withSigned, Messages.withEnglish);
        with.addListener(SWT.Selection, e -> compare());
        note = new Label(parent, SWT.WRAP);
        note.setData("id", "signoff.note"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 0;
        note.setLayoutData(data);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text = area(sash, "signoff.text"); //$NON-NLS-1$
        other = area(sash, "signoff.other"); //$NON-NLS-1$
        text.addListener(SWT.Paint, e -> look()); // whatever scrolled, and only where it is really seen
    }

    private static StyledText area(Composite parent, String id) {
        StyledText area = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        area.setData("id", id); //$NON-NLS-1$
        area.setMargins(8, 8, 8, 8);
        area.setLineSpacing(4);
        return area;
    }

    void show(Subject newSubject, String newCulture) {
        subject = newSubject;
        culture = newCulture;
        Subject.Shown own = subject.text(culture);
        text.setText(own.readable() ? own.text() : own.problem());
        text.setTopPixel(0);
        with.select(subject.signed(culture).readable() ? 0 : 1);
        compare();
        text.redraw();
    }

    private void compare() {
        Subject.Shown own = subject.text(culture);
        Subject.Shown reference = with.getSelectionIndex() == 0 ? subject.signed(culture) : subject.text(ENGLISH);
        other.setText(reference.readable() ? reference.text() : reference.problem());
        text.setStyleRange(null);
        other.setStyleRange(null);
        if (own.readable() && reference.readable()) {
            Differences mine = Differences.of(own.text(), reference.text());
            if (!mine.everything()) {
                mark(text, mine);
                mark(other, Differences.of(reference.text(), own.text()));
            }
            note.setText(mine.none() ? Messages.differNot : mine.everything() ? Messages.differAll
                    : NLS.bind(Messages.differ, new Object[] { mine.changed().size(), mine.paragraphs(), mine.gone() }));
        } else {
            note.setText(own.readable() ? reference.problem() : own.problem());
        }
        note.getParent().layout();
    }

    private static void mark(StyledText area, Differences differences) {
        Shades shades = new Shades(area.getBackground());
        for (int line : differences.changed()) {
            int start = area.getOffsetAtLine(line);
            int length = area.getLine(line).length();
            if (length > 0) {
                StyleRange range = new StyleRange(start, length, shades.warning(), null, SWT.BOLD);
                range.underline = true;
                area.setStyleRange(range);
            }
        }
    }

    private void look() {
        int bottom = text.getLinePixel(text.getLineCount());
        if (culture != null && !subject.text(culture).broken() && bottom <= text.getClientArea().height) {
            String seen = culture;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    read.accept(seen);
                }
            });
        }
    }
}
