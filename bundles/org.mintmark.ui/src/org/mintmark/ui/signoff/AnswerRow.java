package org.mintmark.ui.signoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.signoff.Answer;

/** The answer to what is selected above: a button for each result, and the reason. */
final class AnswerRow {

    private final Map<Answer.Result, Button> buttons = new EnumMap<>(Answer.Result.class);
    private final Text reason;
    private final Consumer<Answer> answered;
    private Answer.Result result;
    private boolean showing;

    AnswerRow(Composite parent, String id, List<Answer.Result> results, Consumer<Answer> answered) {
        this.answered = answered;
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new GridLayout(results.size() + 2, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (Answer.Result each : results) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(each == Answer.Result.PASS ? Messages.pass : each == Answer.Result.FAIL ? Messages.fail : Messages.notApplicable);
            button.setData("id", id + "." + each.text()); //$NON-NLS-1$ //$NON-NLS-2$
            button.addListener(SWT.Selection, e -> choose(each));
            buttons.put(each, button);
        }
        new Label(row, SWT.NONE).setText(Messages.reason);
        reason = new Text(row, SWT.BORDER | SWT.SINGLE);
        reason.setData("id", id + ".reason"); //$NON-NLS-1$ //$NON-NLS-2$
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.addListener(SWT.Modify, e -> say());
    }

    /** Enter behind a reason goes on to the next line of the table that is answered. */
    void goOn(Table table, Runnable selected) {
        reason.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false; // and signs nothing
                table.setSelection(Math.min(table.getSelectionIndex() + 1, table.getItemCount() - 1));
                selected.run();
                table.setFocus();
            }
        });
    }

    private void choose(Answer.Result chosen) {
        if (buttons.get(chosen).getSelection()) { // the other one is told that it lost the choice
            result = chosen;
            buttons.forEach((each, button) -> button.setSelection(each == chosen));
            say();
            reason.setEnabled(chosen != Answer.Result.PASS);
        }
    }

    private void say() {
        if (!showing && result != null) {
            answered.accept(new Answer(result, result == Answer.Result.PASS ? "" : reason.getText().strip())); //$NON-NLS-1$
        }
    }

    /** Shows an answer; a pass can only be given where that is allowed. */
    void show(Optional<Answer> answer, boolean passable, boolean any) {
        showing = true;
        result = answer.map(Answer::result).filter(buttons::containsKey).orElse(null);
        buttons.forEach((each, button) -> {
            button.setSelection(each == result);
            button.setEnabled(any && (passable || each != Answer.Result.PASS));
        });
        reason.setText(answer.map(Answer::reason).orElse("")); //$NON-NLS-1$
        reason.setEnabled(any && result != Answer.Result.PASS && result != null);
        showing = false;
    }

    /** Goes to the reason. */
    void ask() {
        reason.setFocus();
    }

    /** A pass can be given from now on. */
    void passable() {
        buttons.get(Answer.Result.PASS).setEnabled(true);
    }
}
