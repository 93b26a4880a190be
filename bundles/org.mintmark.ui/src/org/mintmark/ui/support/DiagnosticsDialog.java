package org.mintmark.ui.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.Diagnostics;
import org.mintmark.core.work.Diagnostics.Part;

/** Says what diagnostics hold, before they are written to where the user says. */
final class DiagnosticsDialog extends TitleAreaDialog {

    private final List<Part> parts;
    private Text file;

    DiagnosticsDialog(Shell parent, List<Part> parts) {
        super(parent);
        this.parts = parts;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(Math.max(780, super.getInitialSize().x), Math.max(560, super.getInitialSize().y));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Table table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("id", "diagnostics.parts"); //$NON-NLS-1$ //$NON-NLS-2$
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        for (String title : List.of(Messages.column, Messages.columnSize, Messages.columnWhat)) {
            new TableColumn(table, title.equals(Messages.columnSize) ? SWT.RIGHT : SWT.LEFT).setText(title);
        }
        for (Part part : parts) {
            new TableItem(table, SWT.NONE).setText(new String[] { part.name(), Pace.size(part.content().length), part.about() });
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        Text content = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        content.setData("id", "diagnostics.content"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData lines = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        lines.heightHint = content.getLineHeight() * 8;
        lines.widthHint = 400;
        content.setLayoutData(lines);
        table.addListener(SWT.Selection, e -> content.setText(new String(parts.get(table.getSelectionIndex()).content(), StandardCharsets.UTF_8)));
        new Label(body, SWT.NONE).setText(Messages.file);
        file = new Text(body, SWT.BORDER | SWT.SINGLE);
        file.setData("id", "diagnostics.file"); //$NON-NLS-1$ //$NON-NLS-2$
        file.setText(Path.of(System.getProperty("user.home"), "mintmark-diagnostics.zip").toString()); //$NON-NLS-1$ //$NON-NLS-2$
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.setData("id", "diagnostics.browse"); //$NON-NLS-1$ //$NON-NLS-2$
        browse.addListener(SWT.Selection, e -> browse());
        setTitle(Messages.title);
        setMessage(Messages.about);
        return area;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.write, true).setData("id", "diagnostics.write"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false).setData("id", "diagnostics.cancel"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void okPressed() {
        Path target = Path.of(file.getText()).toAbsolutePath();
        if (file.getText().isBlank() || target.getParent() == null || !Files.isDirectory(target.getParent())) {
            setMessage(NLS.bind(Messages.noFolder, target.getParent()), IMessageProvider.ERROR);
            return;
        }
        try {
            Diagnostics.write(target, parts);
        } catch (IOException e) {
            setMessage(e.getMessage(), IMessageProvider.ERROR);
            return;
        }
        Shell parent = (Shell) getShell().getParent();
        super.okPressed();
        MessageDialog.openInformation(parent, Messages.title, NLS.bind(Messages.written, target));
    }
}
