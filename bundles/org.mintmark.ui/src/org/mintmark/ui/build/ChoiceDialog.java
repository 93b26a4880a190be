package org.mintmark.ui.build;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.work.Task;
import org.mintmark.ui.build.Preparation.Made;

/** Asks how something is to be done with an ISO. */
abstract class ChoiceDialog extends TitleAreaDialog {

    private final IWorkbenchWindow window;
    private final List<Made> made;
    private final String title;
    private final String explanation;
    private final String action;
    private Combo iso;

    ChoiceDialog(IWorkbenchWindow window, List<Made> made, String title, String explanation, String action) {
        super(window.getShell());
        this.window = window;
        this.made = made;
        this.title = title;
        this.explanation = explanation;
        this.action = action;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    /** Adds what can be chosen, in three columns. */
    abstract void build(Composite body);

    /** Starts the task that was chosen, now or when more is known, and closes the dialog then. */
    abstract void chosen(Made chosen);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(body, SWT.NONE).setText(Messages.iso);
        iso = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        iso.setData("id", "choice.iso"); //$NON-NLS-1$ //$NON-NLS-2$
        iso.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        made.forEach(m -> iso.add(m.text()));
        iso.select(0);
        build(body);
        setTitle(title);
        setMessage(explanation);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true).setData("id", "choice.ok"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false).setData("id", "choice.cancel"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Shows why it can't be done like this, or null, and lets it be done where it can. */
    final void problem(String sentence) {
        setMessage(sentence == null ? explanation : sentence, sentence == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(sentence == null);
        }
    }

    /** A box to check, over all columns. */
    static Button check(Composite body, String id, String text) {
        Button check = new Button(body, SWT.CHECK);
        check.setText(text);
        check.setData("id", id); //$NON-NLS-1$
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        return check;
    }

    /** Closes the dialog and starts a task. */
    final void start(Made chosen, Task task) {
        super.okPressed();
        Starter.start(window, task, chosen.file().getProject());
    }

    @Override
    protected void okPressed() {
        chosen(made.get(iso.getSelectionIndex()));
    }
}
