package org.mintmark.ui.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.mintmark.core.culture.RichLines.Line;
import org.mintmark.core.culture.RichLines.Look;
import org.mintmark.core.culture.TextPicture;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFont;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;

/** Choices of looks: they show the caret's and change the selection's. */
final class RichBar {

    /** Faces that every client Windows has. */
    private static final List<String> FACES = List.of("Segoe UI", "Arial", "Calibri", "Courier New", "Tahoma", "Times New Roman", "Verdana", "Meiryo UI", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            "MS UI Gothic", "Malgun Gothic", "Microsoft YaHei", "Microsoft JhengHei"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final List<String> SIZES = List.of("8", "9", "10", "10.5", "11", "12", "14", "16", "18", "20", "24", "28", "36"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
    private static final int INDENT = 360;

    private final Composite bar;
    private final RichText text;
    private final LocalResourceManager resources;
    private final Combo face;
    private final Combo size;
    private final Button bold;
    private final Button italic;
    private final Button underline;
    private final Combo alignment;
    private final Button bullets;
    private final Button numbers;

    RichBar(Composite parent, RichText text) {
        this.text = text;
        bar = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        RowLayout layout = new RowLayout();
        layout.center = true;
        bar.setLayout(layout);
        face = combo("rich.face", FACES, Messages.face); //$NON-NLS-1$
        face.addListener(SWT.Selection, e -> text.style(s -> s.withFont(RtfFont.of(face.getText()))));
        size = combo("rich.size", SIZES, Messages.size); //$NON-NLS-1$
        size.addListener(SWT.Selection, e -> text.style(s -> s.withSize((int) Math.round(Double.parseDouble(size.getText()) * 2))));
        bold = toggle("rich.bold", "B", SWT.BOLD, Messages.bold); //$NON-NLS-1$ //$NON-NLS-2$
        bold.addListener(SWT.Selection, e -> text.style(s -> s.withBold(bold.getSelection())));
        italic = toggle("rich.italic", "I", SWT.ITALIC, Messages.italic); //$NON-NLS-1$ //$NON-NLS-2$
        italic.addListener(SWT.Selection, e -> text.style(s -> s.withItalic(italic.getSelection())));
        underline = toggle("rich.underline", "U", SWT.NORMAL, Messages.underline); //$NON-NLS-1$ //$NON-NLS-2$
        underline.addListener(SWT.Selection, e -> text.style(s -> s.withUnderline(underline.getSelection())));
        push("rich.color", Messages.color, this::color); //$NON-NLS-1$
        alignment = combo("rich.alignment", List.of(Messages.left, Messages.center, Messages.right, Messages.justified), Messages.alignment); //$NON-NLS-1$
        alignment.addListener(SWT.Selection, e -> align(RtfAlignment.values()[alignment.getSelectionIndex()]));
        bullets = toggle("rich.bullets", Messages.bullets, SWT.NORMAL, null); //$NON-NLS-1$
        bullets.addListener(SWT.Selection, e -> list(bullets.getSelection() ? RtfListItem.BULLET : null));
        numbers = toggle("rich.numbers", Messages.numbers, SWT.NORMAL, null); //$NON-NLS-1$
        numbers.addListener(SWT.Selection, e -> list(numbers.getSelection() ? RtfListItem.number(1) : null));
        push("rich.less", Messages.less, () -> indent(-INDENT)); //$NON-NLS-1$
        push("rich.more", Messages.more, () -> indent(INDENT)); //$NON-NLS-1$
        push("rich.link", Messages.link, this::link); //$NON-NLS-1$
        push("rich.picture", Messages.picture, this::picture); //$NON-NLS-1$
    }

    Composite control() {
        return bar;
    }

    private Combo combo(String id, List<String> items, String tip) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setData("id", id); //$NON-NLS-1$
        combo.setToolTipText(tip);
        return combo;
    }

    private Button toggle(String id, String label, int style, String tip) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(label);
        button.setData("id", id); //$NON-NLS-1$
        button.setToolTipText(tip);
        if (style != SWT.NORMAL) {
            button.setFont(resources.create(FontDescriptor.createFrom(bar.getFont()).setStyle(style)));
        }
        return button;
    }

    private void push(String id, String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setData("id", id); //$NON-NLS-1$
        button.addListener(SWT.Selection, e -> action.run());
    }

    /** Shows how it looks where the caret is. */
    void update() {
        Look look = text.look();
        Line line = text.line();
        choose(face, look.style().font().name());
        String points = look.style().size() % 2 == 0 ? String.valueOf(look.style().size() / 2) : look.style().size() / 2 + ".5"; //$NON-NLS-1$
        choose(size, points);
        bold.setSelection(look.style().bold());
        italic.setSelection(look.style().italic());
        underline.setSelection(look.style().underline());
        alignment.select(line.layout().alignment().ordinal());
        bullets.setSelection(line.item().filter(i -> i.kind() == RtfListItem.Kind.BULLET).isPresent());
        numbers.setSelection(line.item().filter(i -> i.kind().counts()).isPresent());
    }

    private static void choose(Combo combo, String value) {
        Set<String> items = new LinkedHashSet<>(List.of(combo.getItems()));
        if (items.add(value)) {
            combo.add(value);
        }
        if (!combo.getText().equals(value)) {
            combo.setText(value);
        }
    }

    private void align(RtfAlignment wanted) {
        text.lines(l -> new Line(l.layout().withAlignment(wanted), l.item()));
    }

    private void list(RtfListItem item) {
        RtfLayout like = RtfLayout.PLAIN.withIndent(2 * INDENT, -INDENT); // as Windows' own editor indents
        text.lines(l -> item == null ? new Line(l.layout().withIndent(0, 0), Optional.empty())
                : new Line(l.layout().withIndent(like.left(), like.firstLine()), Optional.of(item)));
    }

    private void indent(int by) {
        text.lines(l -> {
            int least = Math.max(0, -l.layout().firstLine());
            return new Line(l.layout().withIndent(Math.max(least, l.layout().left() + by), l.layout().firstLine()), l.item());
        });
    }

    private void color() {
        ColorDialog dialog = new ColorDialog(bar.getShell());
        RGB rgb = dialog.open();
        if (rgb != null) {
            int value = rgb.red << 16 | rgb.green << 8 | rgb.blue;
            text.style(s -> s.withColor(value == 0 ? OptionalInt.empty() : OptionalInt.of(value)));
        }
    }

    private void picture() {
        FileDialog dialog = new FileDialog(bar.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.png;*.PNG;*.jpg;*.jpeg;*.JPG" }); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                text.insert(new RtfDocument(List.of(RtfParagraph.of(text.line().layout().alignment(), TextPicture.read(Path.of(chosen))))));
            } catch (IOException e) {
                MessageDialog.openError(bar.getShell(), Messages.picture.replace("\u2026", ""), e.getMessage()); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private void link() {
        InputDialog dialog = new InputDialog(bar.getShell(), Messages.linkTitle, Messages.linkMessage, text.look().link(), null);
        if (dialog.open() == Window.OK) {
            text.restyle(l -> l.linked(dialog.getValue().strip()));
        }
    }
}
