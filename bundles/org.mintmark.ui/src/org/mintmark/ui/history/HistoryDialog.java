package org.mintmark.ui.history;

import java.text.DateFormat;
import java.util.Date;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Earlier states in a list, and the chosen one beside the file as it is now. */
final class HistoryDialog extends TitleAreaDialog {

    private final IFile file;
    private final List<IFileState> states;
    private final CompareConfiguration configuration = new CompareConfiguration();
    private TextMergeViewer difference;
    private org.eclipse.swt.widgets.List list;
    private IFileState chosen;

    HistoryDialog(Shell parent, IFile file, List<IFileState> states) {
        super(parent);
        this.file = file;
        this.states = states;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.title, file.getName()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1000, 620);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        SashForm sash = new SashForm((Composite) super.createDialogArea(parent), SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new org.eclipse.swt.widgets.List(sash, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        list.setData("id", "history.states"); //$NON-NLS-1$ //$NON-NLS-2$
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM);
        states.forEach(s -> list.add(format.format(new Date(s.getModificationTime()))));
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        configuration.setLeftLabel(NLS.bind(Messages.now, file.getName()));
        difference = new TextMergeViewer(sash, SWT.NONE, configuration);
        difference.getControl().setData("id", "history.difference"); //$NON-NLS-1$ //$NON-NLS-2$
        sash.setWeights(1, 4);
        list.addListener(SWT.Selection, e -> show());
        setTitle(NLS.bind(Messages.title, file.getName()));
        setMessage(Messages.explanation);
        return sash;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        list.select(0);
        show();
        return contents;
    }

    private void show() {
        chosen = states.get(list.getSelectionIndex());
        configuration.setRightLabel(list.getItem(list.getSelectionIndex()));
        ITypedElement now = new ResourceNode(file);
        difference.setInput(new DiffNode(null, Differencer.CHANGE, null, now, new HistoryItem(now, chosen)));
    }

    /** What was chosen. */
    IFileState chosen() {
        return chosen;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.back, false).setData("id", "history.back"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true).setData("id", "history.close"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
