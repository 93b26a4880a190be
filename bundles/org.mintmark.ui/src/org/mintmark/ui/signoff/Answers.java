package org.mintmark.ui.signoff;

import java.util.Optional;

import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.signoff.Answer;
import org.mintmark.ui.form.Shades;

/** Answers as a table shows them: by a sign and a word, and in a colour. */
final class Answers {

    private Answers() {
    }

    static void show(TableItem item, int column, Optional<Answer> answer, String open) {
        Shades shades = new Shades(item.getParent().getBackground());
        String text = answer.map(a -> switch (a.result()) {
            case PASS -> Messages.answerPass;
            case FAIL -> Messages.answerFail;
            case NOT_APPLICABLE -> Messages.answerNot;
            case CARRIED -> Messages.answerCarried;
        }).orElse(open);
        if (!text.equals(item.getText(column))) {
            item.setText(column, text);
        }
        item.setForeground(column, answer.map(a -> switch (a.result()) {
            case PASS -> shades.good();
            case FAIL -> shades.error();
            case NOT_APPLICABLE -> shades.muted();
            case CARRIED -> shades.inherited();
        }).orElse(shades.warning()));
        String reason = answer.map(Answer::reason).orElse(""); //$NON-NLS-1$
        if (!reason.equals(item.getText(column + 1))) {
            item.setText(column + 1, reason);
        }
    }
}
