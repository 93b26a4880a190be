package org.mintmark.ui.culture;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.status.CultureCell;

/** What to do with a text that is not the SKU's own: who only wants to read it must not change the SKU. */
final class TextQuestion {

    /** What the user wants. */
    enum Answer {
        /** A copy in the SKU, to be edited. */
        COPY,
        /** The text itself, where it is. */
        OPEN,
        /** Nothing. */
        CANCEL
    }

    private TextQuestion() {
    }

    /**
     * Asks; reading is what the Return key gives.
     *
     * @param sku id of the SKU
     * @param cell whose text is wanted
     * @param text what its clients read, the cell itself or that of en-US
     */
    static Answer ask(Shell shell, String sku, CultureCell cell, CultureCell text) {
        boolean family = cell == text;
        String message = family ? NLS.bind(Messages.copyFamilys, new Object[] { cell.tag(), cell.origin(), sku })
                : NLS.bind(Messages.copyEnglish, new Object[] { sku, cell.tag(), text.own() ? "" : NLS.bind(Messages.comingFrom, text.origin()) }); //$NON-NLS-1$
        String[] buttons = { Messages.copyAndEdit, family ? Messages.openFamilys : Messages.openEnglish, Messages.cancel };
        String title = NLS.bind(Messages.chooseTitle, cell.kind().getLiteral(), cell.tag());
        int pressed = new MessageDialog(shell, title, null, message, MessageDialog.QUESTION, Answer.OPEN.ordinal(), buttons).open();
        return pressed < 0 ? Answer.CANCEL : Answer.values()[pressed];
    }
}
