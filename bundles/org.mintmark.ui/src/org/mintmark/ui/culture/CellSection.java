package org.mintmark.ui.culture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.status.CultureCell;
import org.mintmark.core.status.CultureCell.State;
import org.mintmark.core.status.CultureRow;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.ui.form.SkuPage;

/** The chosen cell: its picture or text, where it comes from, what the checks say, and what can be done. */
final class CellSection {

    private static final int MAX_TEXT = 600;

    private final CultureTable table;
    private final Canvas picture;
    private final Label title;
    private final Label state;
    private final Label issues;
    private final Label text;
    private final Button edit;
    private final Button choose;
    private final Button override;
    private final Button reset;
    private final Button fallBack;
    private final Button fix;
    private CultureCell shown;

    CellSection(Composite parent, FormToolkit toolkit, CultureTable table, CultureActions actions) {
        this.table = table;
        parent.setLayout(new GridLayout(2, false));
        picture = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        toolkit.adapt(picture, false, false);
        GridData square = new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 3);
        square.widthHint = Thumbnails.SIDE;
        square.heightHint = Thumbnails.SIDE;
        picture.setLayoutData(square);
        picture.addPaintListener(e -> paint(e.gc));
        title = toolkit.createLabel(parent, "");
        title.setData("id", "cell.title");
        title.setFont(org.eclipse.jface.resource.JFaceResources.getBannerFont());
        title.setLayoutData(SkuPage.wide(1));
        state = toolkit.createLabel(parent, "", SWT.WRAP);
        state.setData("id", "cell.state");
        state.setLayoutData(SkuPage.wide(1));
        Composite buttons = toolkit.createComposite(parent);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginRight = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(SkuPage.wide(1));
        fix = button(buttons, toolkit, "cell.fix", Messages.fix, actions::fix);
        edit = button(buttons, toolkit, "cell.edit", Messages.edit, actions::edit);
        choose = button(buttons, toolkit, "cell.choose", Messages.choose, actions::choose);
        override = button(buttons, toolkit, "cell.override", Messages.override, actions::override);
        reset = button(buttons, toolkit, "cell.reset", Messages.reset, actions::reset);
        fallBack = button(buttons, toolkit, "cell.fallback", Messages.letFallBack, actions::fallBack);
        issues = toolkit.createLabel(parent, "", SWT.WRAP);
        issues.setData("id", "cell.issues");
        issues.setLayoutData(SkuPage.wide(2));
        text = toolkit.createLabel(parent, "", SWT.WRAP);
        text.setData("id", "cell.text");
        text.setLayoutData(SkuPage.wide(2));
    }

    private static Button button(Composite parent, FormToolkit toolkit, String id, String label, Runnable action) {
        Button button = toolkit.createButton(parent, label, SWT.PUSH);
        button.setData("id", id);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** Shows a cell as it is now. */
    void show(CultureCell cell, CultureRow row) {
        shown = cell;
        title.setText(cell.tag() + " · " + cell.kind().getLiteral());
        state.setText(state(cell));
        List<Issue> all = new ArrayList<>(cell.issues());
        all.addAll(row.issues());
        issues.setText(String.join("\n", all.stream().map(i -> "• " + i.message()).toList()));
        String content = table.sketch(cell).text().strip();
        text.setText(content.length() > MAX_TEXT ? content.substring(0, MAX_TEXT) + "…" : content);
        Optional<Fix> offered = cell.fix();
        boolean family = cell.file() != null && !cell.own();
        fix.setText(offered.map(Fix::label).map(CellSection::label).orElse(Messages.fix));
        offer(fix, offered.isPresent());
        boolean english = cell.state() == State.FALLBACK;
        boolean instructions = cell.kind() == AssetKind.RESTART_INSTRUCTIONS && (cell.file() != null || english);
        edit.setText(family || english ? Messages.editOthers : Messages.edit);
        offer(edit, instructions);
        offer(override, family);
        offer(reset, cell.own());
        offer(fallBack, row.present() && cell.state() != State.FALLBACK && !cell.tag().equals(WizardCulture.EN_US.tag()));
        choose.setText(cell.file() == null ? Messages.choose : Messages.replace);
        picture.redraw();
        title.getParent().layout(true, true);
    }

    /** The part of a fix's label before the file's path. */
    private static String label(String fix) {
        return fix.replaceFirst(":? [^ ]*[/\\\\].*$", "").replace("&", "&&");
    }

    /** An action that makes no sense here is not shown. */
    private static void offer(Button button, boolean on) {
        button.setVisible(on);
        ((RowData) button.getLayoutData()).exclude = !on;
    }

    private String state(CultureCell cell) {
        String file = cell.file() == null ? "" : String.valueOf(cell.file().getFileName());
        return switch (cell.state()) {
            case OWN, INVALID -> cell.own() ? NLS.bind(Messages.stateOwn, table.text(cell)) : NLS.bind(Messages.stateInherited, cell.origin(), file);
            case INHERITED -> NLS.bind(Messages.stateInherited, cell.origin(), file);
            case FALLBACK -> cell.own() ? Messages.stateLeftOut : Messages.stateFallback;
            case MISSING -> Messages.stateMissing;
        };
    }

    private void paint(org.eclipse.swt.graphics.GC gc) {
        Image image = shown == null ? null : table.picture(shown);
        if (image != null) {
            gc.drawImage(image, 0, 0);
        } else if (shown != null) {
            String glyph = switch (shown.kind()) {
                case SERVER_IMAGE -> "PNG"; //$NON-NLS-1$
                case RESTART_INSTRUCTIONS -> "RTF"; //$NON-NLS-1$
                case RESTART_HELP -> "CHM"; //$NON-NLS-1$
            };
            Rectangle area = picture.getClientArea();
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            gc.drawText(glyph, (area.width - gc.textExtent(glyph).x) / 2, (area.height - gc.textExtent(glyph).y) / 2, true);
        }
    }
}
