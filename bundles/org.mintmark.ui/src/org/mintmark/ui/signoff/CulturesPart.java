package org.mintmark.ui.signoff;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.signoff.Answer;

/** The cultures of the disc, each to be ticked after its text was read to the end. */
final class CulturesPart {

    private static final int[] WIDTHS = { 80, 110, 150 };

    private final Table table;
    private final Button carry;
    private final AnswerRow row;
    private final TextPart text;
    private Filling filling;
    private List<String> tags = List.of();

    CulturesPart(Composite body) {
        body.setLayout(new GridLayout(2, false));
        Composite left = new Composite(body, SWT.NONE);
        left.setLayout(new GridLayout());
        left.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        table = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("id", "signoff.cultures"); //$NON-NLS-1$ //$NON-NLS-2$
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
        data.heightHint = 0;
        table.setLayoutData(data);
        String[] titles = { Messages.columnCulture, Messages.columnResult, Messages.columnReason };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, e -> select());
        carry = new Button(left, SWT.PUSH);
        carry.setData("id", "signoff.carry"); //$NON-NLS-1$ //$NON-NLS-2$
        carry.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        carry.addListener(SWT.Selection, e -> {
            filling.draft().carryOver();
            filling.changed();
            select();
        });
        Composite right = new Composite(body, SWT.NONE);
        right.setLayout(new GridLayout());
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text = new TextPart(right, this::seen);
        row = new AnswerRow(right, "signoff.culture", List.of(Answer.Result.PASS, Answer.Result.FAIL), this::answer); //$NON-NLS-1$
        row.goOn(table, this::select);
    }

    void show(Filling shown) {
        filling = shown;
        tags = List.copyOf(shown.subject().disc().cultures().keySet());
        table.removeAll();
        tags.forEach(tag -> new TableItem(table, SWT.NONE).setText(tag));
        int same = shown.draft().unchanged().size();
        carry.setText(same == 0 ? Messages.carryNone : NLS.bind(Messages.carry, same));
        carry.setEnabled(same > 0);
        table.select(0);
        update();
        select();
    }

    private Optional<String> selected() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(tags.get(table.getSelectionIndex()));
    }

    private void select() {
        selected().ifPresent(tag -> text.show(filling.subject(), tag));
        row.show(selected().flatMap(filling.draft()::answer), selected().map(filling::read).orElse(false), selected().isPresent());
    }

    private void seen(String culture) {
        filling.seen(culture);
        if (selected().filter(culture::equals).isPresent()) {
            row.passable();
        }
    }

    private void answer(Answer answer) {
        selected().ifPresent(tag -> filling.draft().answer(tag, answer));
        filling.changed();
    }

    void update() {
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            Answers.show(table.getItem(i), 1, filling.draft().answer(tag), filling.read(tag) ? Messages.answerRead : Messages.answerUnread);
        }
    }
}
