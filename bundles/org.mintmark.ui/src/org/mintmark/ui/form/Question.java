package org.mintmark.ui.form;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before something is lost; the buttons say what they do, and the Return key loses nothing. */
public final class Question {

    private Question() {
    }

    /**
     * Asks; the Escape key is a no.
     *
     * @param yes what the button says that does it
     * @param no what the other one says
     */
    public static boolean ask(Shell parent, String title, String message, String yes, String no) {
        return new MessageDialog(parent, title, null, message, MessageDialog.WARNING, 1, yes, no).open() == 0;
    }
}
