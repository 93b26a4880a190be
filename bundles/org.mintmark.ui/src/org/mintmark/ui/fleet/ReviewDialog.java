package org.mintmark.ui.fleet;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.fleet.ManyChange;

/**
 * Shows what a change would do to many SKUs before it is made as one step.
 *
 * @param <R> the change
 */
abstract class ReviewDialog<R extends ManyChange> extends TitleAreaDialog {

    private final String title;
    private final String explanation;
    private final String id;
    private final Latest<R> latest = new Latest<>(Messages.looking, this::show);
    private RowTable rows;
    private R reviewed;

    /** @param id what the ids of its controls begin with */
    ReviewDialog(Shell parent, String id, String title, String explanation) {
        super(parent);
        this.id = id;
        this.title = title;
        this.explanation = explanation;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    /** Adds what can be chosen, in three columns; the dialog is told by {@link #ask} whenever something is. */
    abstract void choices(Composite body);

    /** The table of what changes. */
    abstract RowTable table(Composite body);

    /** What the choice means; null where something is not chosen yet. */
    abstract Latest.Question<R> question();

    /** The rows of the table. */
    abstract List<RowTable.Row> rows(R change);

    /** What changes, in a sentence. */
    abstract String summary(R change);

    /** What the step is called. */
    abstract String label(R change);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.addListener(SWT.Dispose, e -> latest.forget());
    }

    @Override
    protected Point getInitialSize() {
        return new Point(980, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        choices(body);
        Label heading = new Label(body, SWT.NONE);
        heading.setText(Messages.whatChanges);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        rows = table(body);
        rows.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        setTitle(title);
        setMessage(explanation);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.change, true).setData("id", id + ".ok"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false).setData("id", id + ".cancel"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        ask();
        return contents;
    }

    /** Looks anew what the choice means. */
    final void ask() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return; // the dialog is being made
        }
        Latest.Question<R> question = question();
        show(null, null);
        if (question != null) {
            setMessage(Messages.lookingAt, IMessageProvider.NONE);
            latest.ask(question);
        }
    }

    private void show(R change, String problem) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null || ok.isDisposed()) {
            return;
        }
        reviewed = change;
        rows.show(change == null ? List.of() : rows(change));
        ok.setEnabled(change != null && !change.changes().isEmpty());
        if (problem != null) {
            setMessage(problem, IMessageProvider.ERROR);
        } else if (change == null) {
            setMessage(explanation, IMessageProvider.NONE);
        } else {
            setMessage(summary(change), change.changes().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        }
    }

    @Override
    protected void okPressed() {
        R change = reviewed;
        String label = label(change); // the dialog's choices are gone when it has closed
        super.okPressed();
        new ManyChanges(getParentShell(), label, monitor -> change.changes(), found -> change.skus()).schedule();
    }
}
