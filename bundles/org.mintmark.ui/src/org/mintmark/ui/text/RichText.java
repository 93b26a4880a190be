package org.mintmark.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.mintmark.core.culture.RichLines;
import org.mintmark.core.culture.RichLines.Line;
import org.mintmark.core.culture.RichLines.Look;
import org.mintmark.core.culture.RichLines.Span;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfStyle;

/** A rich text in a control that edits it; the control's ranges carry what their characters look like. */
public final class RichText {

    private static final char LINE_BREAK = '\u2028';

    private final StyledText control;
    private final RichStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private final Consumer<Boolean> changed;
    private Look typing;
    private boolean silent;

    /** @param changed told after every change a user makes, and whether that was one letter */
    public RichText(Composite parent, Consumer<Boolean> changed) {
        this.changed = changed;
        control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        control.setData("id", "rich.text"); //$NON-NLS-1$ //$NON-NLS-2$
        // a client's wizard is white, whatever the workbench is
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
        control.setBackground(new Color(255, 255, 255));
        control.setForeground(new Color(0, 0, 0));
        control.setMargins(8, 8, 8, 8);
        control.setWordWrap(true);
        styles = new RichStyles(control);
        control.addExtendedModifyListener(this::modified);
        control.addVerifyKeyListener(this::key);
        control.addListener(SWT.KeyDown, e -> typing = e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_UP
                || e.keyCode == SWT.ARROW_DOWN ? null : typing);
        control.addListener(SWT.MouseDown, e -> typing = null);
    }

    /** The control. */
    public StyledText control() {
        return control;
    }

    /** Shows a document; nobody is told. */
    public void show(RtfDocument document) {
        silent = true;
        RichLines rich = RichLines.of(document);
        control.setRedraw(false);
        control.setText(rich.text());
        control.setStyleRanges(rich.spans().stream().filter(s -> s.length() > 0).map(s -> styles.range(s.start(), s.length(), s.look())).toArray(StyleRange[]::new));
        lines.clear();
        lines.addAll(rich.lines());
        typing = rich.spans().isEmpty() ? Look.of(RichLines.DEFAULT) : null;
        decorate();
        control.setRedraw(true);
        silent = false;
    }

    /** The document as it is now. */
    public RtfDocument document() {
        List<Span> spans = new ArrayList<>();
        for (StyleRange range : control.getStyleRanges()) {
            if (range.data instanceof Look look) {
                spans.add(new Span(range.start, range.length, look));
            }
        }
        return new RichLines(control.getText(), spans, lines).document();
    }

    /** What the selection, or the next typed character, looks like. */
    Look look() {
        Point selection = control.getSelectionRange();
        return selection.y > 0 ? at(selection.x) : typing != null ? typing : before(control.getCaretOffset());
    }

    /** How the line of the caret stands. */
    Line line() {
        return lines.get(control.getLineAtOffset(control.getSelectionRange().x));
    }

    /** Gives the selection, or what is typed next, another look. */
    void restyle(UnaryOperator<Look> change) {
        Point selection = control.getSelectionRange();
        if (selection.y == 0) {
            typing = change.apply(look());
            return;
        }
        for (int at = selection.x; at < selection.x + selection.y;) {
            StyleRange range = control.getStyleRangeAtOffset(at);
            int end = range == null ? at + 1 : Math.min(selection.x + selection.y, range.start + range.length);
            control.setStyleRange(styles.range(at, end - at, change.apply(at(at))));
            at = end;
        }
        changed.accept(false);
    }

    /** Gives the selection, or what is typed next, another style. */
    void style(UnaryOperator<RtfStyle> change) {
        restyle(l -> l.with(change.apply(l.style())));
    }

    /** Makes the selected lines stand otherwise. */
    void lines(UnaryOperator<Line> change) {
        Point selection = control.getSelectionRange();
        for (int i = control.getLineAtOffset(selection.x); i <= control.getLineAtOffset(selection.x + selection.y); i++) {
            lines.set(i, change.apply(lines.get(i)));
        }
        decorate();
        changed.accept(false);
    }

    /** Puts a document in place of the selection. */
    void insert(RtfDocument document) {
        RichLines rich = RichLines.of(document);
        Point selection = control.getSelectionRange();
        silent = true;
        control.replaceTextRange(selection.x, selection.y, rich.text());
        for (Span span : rich.spans()) {
            if (span.length() > 0) {
                control.setStyleRange(styles.range(selection.x + span.start(), span.length(), span.look()));
            }
        }
        int first = control.getLineAtOffset(selection.x);
        for (int i = 0; i < rich.lines().size(); i++) {
            boolean joins = i == 0 && selection.x > control.getOffsetAtLine(first);
            if (!joins) {
                lines.set(first + i, rich.lines().get(i));
            }
        }
        decorate();
        control.setSelection(selection.x + rich.text().length());
        silent = false;
        changed.accept(false);
    }

    private void modified(ExtendedModifyEvent e) {
        if (e.length > 0 && (!silent || control.getStyleRangeAtOffset(e.start) == null)) {
            Look look = typing != null ? typing : before(e.start);
            control.setStyleRange(styles.range(e.start, e.length, look.picture() == null ? look : Look.of(look.style())));
        }
        int line = control.getLineAtOffset(e.start);
        int removed = (int) e.replacedText.chars().filter(c -> c == '\n').count();
        int added = control.getLineAtOffset(e.start + e.length) - line;
        if (!lines.isEmpty() && line < lines.size()) {
            lines.subList(line + 1, Math.min(lines.size(), line + 1 + removed)).clear();
            for (int i = 0; i < added; i++) {
                lines.add(line + 1, lines.get(line));
            }
        }
        if (!silent) {
            if (removed + added > 0) {
                decorate();
            }
            changed.accept(e.length == 1 && added == 0 && e.replacedText.isEmpty());
        }
    }

    /** Enter on an empty item and Backspace at its beginning end a list; Shift+Enter breaks the line within its paragraph. */
    private void key(VerifyEvent e) {
        boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
        int offset = control.getCaretOffset();
        int index = control.getLineAtOffset(offset);
        boolean start = offset == control.getOffsetAtLine(index) && control.getSelectionCount() == 0;
        boolean empty = control.getLine(index).isEmpty();
        if (!control.getEditable()) {
            return;
        }
        if (enter && (e.stateMask & SWT.SHIFT) != 0) {
            control.insert(String.valueOf(LINE_BREAK));
            control.setCaretOffset(offset + 1);
            e.doit = false;
        } else if (lines.get(index).item().isPresent() && start && (enter && empty || e.keyCode == SWT.BS)) {
            lines(l -> new Line(l.layout().withIndent(0, 0), Optional.empty()));
            e.doit = false;
        }
    }

    private void decorate() {
        List<Line> counted = RichLines.counted(lines);
        lines.clear();
        lines.addAll(counted);
        while (lines.size() < control.getLineCount()) {
            lines.add(new Line(RtfLayout.PLAIN, Optional.empty()));
        }
        for (int i = 0; i < control.getLineCount(); i++) {
            int start = control.getOffsetAtLine(i);
            styles.line(i, lines.get(i), control.getLine(i).isEmpty() ? Look.of(before(start).style()) : at(start));
        }
    }

    private Look at(int offset) {
        StyleRange range = offset < control.getCharCount() ? control.getStyleRangeAtOffset(offset) : null;
        return range != null && range.data instanceof Look look ? look : Look.of(RichLines.DEFAULT);
    }

    /** What follows a character looks like it, save that a link ends with its text. */
    private Look before(int offset) {
        for (int at = offset - 1; at >= 0; at--) {
            StyleRange range = control.getStyleRangeAtOffset(at);
            if (range != null && range.data instanceof Look look) {
                return look.picture() == null && at(offset).link().equals(look.link()) ? look : new Look(look.style(), "", null); //$NON-NLS-1$
            }
        }
        return new Look(at(offset).style(), "", null); //$NON-NLS-1$
    }
}
