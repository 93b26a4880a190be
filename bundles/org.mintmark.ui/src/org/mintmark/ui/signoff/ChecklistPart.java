package org.mintmark.ui.signoff;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.signoff.Answer;
import org.mintmark.core.signoff.ChecklistItem;

/** The items of the checklist, each answered below the table or by its key. */
final class ChecklistPart {

    private static final int[] WIDTHS = { 150, 510, 130, 150 };
    private static final int RESULT = 2;
    private static final int REASON = 3;

    private final Table table;
    private final Label whole;
    private final AnswerRow row;
    private Filling filling;

    ChecklistPart(Composite body) {
        body.setLayout(new GridLayout());
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(Messages.checklistHint);
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("id", "signoff.items"); //$NON-NLS-1$ //$NON-NLS-2$
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 0;
        table.setLayoutData(data);
        String[] titles = { Messages.columnItem, Messages.columnSeen, Messages.columnResult, Messages.columnReason };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Resize, e -> table.getColumn(REASON).setWidth(
                Math.max(WIDTHS[REASON], table.getClientArea().width - WIDTHS[0] - WIDTHS[1] - WIDTHS[RESULT])));
        for (ChecklistItem item : ChecklistItem.values()) {
            new TableItem(table, SWT.NONE).setText(new String[] { item.id(), item.text(), "", "" }); //$NON-NLS-1$ //$NON-NLS-2$
        }
        whole = new Label(body, SWT.WRAP);
        whole.setData("id", "signoff.item.text"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.widthHint = 0;
        whole.setLayoutData(line);
        row = new AnswerRow(body, "signoff.item", List.of(Answer.Result.PASS, Answer.Result.FAIL, Answer.Result.NOT_APPLICABLE), this::answer); //$NON-NLS-1$
        row.goOn(table, this::select);
        table.addListener(SWT.Selection, e -> select());
        table.addListener(SWT.KeyDown, e -> e.doit = (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || !key(Character.toLowerCase(e.character)));
    }

    void show(Filling shown) {
        filling = shown;
        table.select(0);
        select();
    }

    /** Begins here. */
    void focus() {
        table.setFocus();
    }

    private Optional<ChecklistItem> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(ChecklistItem.values()[index]);
    }

    private void select() {
        whole.setText(selected().map(ChecklistItem::text).orElse("")); //$NON-NLS-1$
        row.show(selected().flatMap(filling.draft()::answer), true, selected().isPresent());
    }

    private void answer(Answer answer) {
        selected().ifPresent(item -> filling.draft().answer(item, answer));
        filling.changed();
    }

    /** P passes the item and goes on to the next one; F and N leave it, for they want a reason. */
    private boolean key(char key) {
        int index = table.getSelectionIndex();
        Answer.Result result = key == 'p' ? Answer.Result.PASS : key == 'f' ? Answer.Result.FAIL : key == 'n' ? Answer.Result.NOT_APPLICABLE : null;
        if (index >= 0 && result != null) {
            answer(new Answer(result, "")); //$NON-NLS-1$
            if (result == Answer.Result.PASS && index + 1 < table.getItemCount()) {
                table.setSelection(index + 1);
            }
            select();
            if (result != Answer.Result.PASS) {
                row.ask();
            }
        }
        return result != null;
    }

    void update() {
        for (ChecklistItem item : ChecklistItem.values()) {
            Answers.show(table.getItem(item.ordinal()), RESULT, filling.draft().answer(item), Messages.answerOpen);
        }
    }
}
