package org.mintmark.ui.form;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.resolve.Locations.Located;

/** Asks for a text, or a path as the model writes it: relative to the SKU, with a named location, or chosen from what is there. */
public final class PathDialog extends InputDialog {

    private final Path file;
    private final boolean folder;

    private PathDialog(Shell parent, String title, String message, Path file, boolean folder, IInputValidator validator) {
        super(parent, title, message, "", validator); //$NON-NLS-1$
        this.file = file;
        this.folder = folder;
    }

    /**
     * Asks.
     *
     * @param file the SKU's file
     * @param folder whether a folder is meant
     * @return null where the user thought again
     */
    public static String ask(Shell parent, String title, String message, Path file, boolean folder) {
        return answer(new PathDialog(parent, title, message, file, folder, text -> text.isBlank() ? "" : null)); //$NON-NLS-1$
    }

    /** Asks for a text that is no path of this machine; null where the user thought again. */
    public static String ask(Shell parent, String title, String message) {
        return ask(parent, title, message, text -> text.isBlank() ? "" : null); //$NON-NLS-1$
    }

    /** The same where not every text will do; the validator says why, with an empty text where that is plain. */
    public static String ask(Shell parent, String title, String message, IInputValidator validator) {
        return answer(new PathDialog(parent, title, message, null, false, validator));
    }

    private static String answer(PathDialog dialog) {
        return dialog.open() == OK ? dialog.getValue().strip() : null;
    }

    /** Lets the user choose from what is there; null where they thought again. */
    public static String browse(Shell parent, String message, Path file, boolean folder) {
        String chosen;
        if (folder) {
            DirectoryDialog dialog = new DirectoryDialog(parent, SWT.OPEN);
            dialog.setMessage(message);
            dialog.setFilterPath(file.getParent().toString());
            chosen = dialog.open();
        } else {
            FileDialog dialog = new FileDialog(parent, SWT.OPEN);
            dialog.setText(message);
            dialog.setFilterPath(file.getParent().toString());
            chosen = dialog.open();
        }
        return chosen == null ? null : Located.written(Path.of(chosen), file);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        getText().setData("id", "path.text"); //$NON-NLS-1$ //$NON-NLS-2$
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (file != null) {
            Button browse = createButton(parent, IDialogConstants.CLIENT_ID, Messages.browse, false);
            browse.setData("id", "path.browse"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            String chosen = browse(getShell(), getShell().getText(), file, folder);
            if (chosen != null) {
                getText().setText(chosen);
            }
        } else {
            super.buttonPressed(id);
        }
    }
}
