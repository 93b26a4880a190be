package org.mintmark.ui.signoff;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.run.Failure;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.ui.form.Question;

/** Signs a disc off: what it is, the checklist, its cultures, who tested it on what, and what is still open. */
final class SignOffDialog extends TitleAreaDialog {

    private static final int OPEN_LINES = 3;

    private final List<Subject> subjects;
    private final String refused;
    private Filling filling;
    private HeadPart head;
    private ChecklistPart checklist;
    private CulturesPart cultures;
    private PeoplePart people;
    private Text open;
    private boolean busy;
    private boolean done;

    /** @param refused why other editions can't be signed, empty where none is left out */
    SignOffDialog(Shell parent, List<Subject> subjects, String refused) {
        super(parent);
        this.subjects = subjects;
        this.refused = refused;
        setShellStyle(SWT.SHELL_TRIM); // beside the preview, which it does not lock
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.titleOf, subjects.get(0).sku().id()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1040, 860);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        head = new HeadPart(body, subjects, this::choose);
        TabFolder tabs = new TabFolder(body, SWT.NONE);
        tabs.setData("id", "signoff.tabs"); //$NON-NLS-1$ //$NON-NLS-2$
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        checklist = new ChecklistPart(tab(tabs, Messages.checklist));
        cultures = new CulturesPart(tab(tabs, Messages.cultures));
        people = new PeoplePart(tab(tabs, Messages.people));
        new Label(body, SWT.NONE).setText(Messages.open);
        open = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        open.setData("id", "signoff.open"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = open.getLineHeight() * OPEN_LINES;
        data.widthHint = 0;
        open.setLayoutData(data);
        setTitle(NLS.bind(Messages.titleOf, subjects.get(0).sku().id()));
        return area;
    }

    private static Composite tab(TabFolder tabs, String text) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text);
        Composite body = new Composite(tabs, SWT.NONE);
        item.setControl(body);
        return body;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.sign, false).setData("id", "signoff.sign"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false).setData("id", "signoff.close"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        choose(subjects.get(0));
        if (!refused.isEmpty()) {
            setMessage(refused, IMessageProvider.WARNING);
        }
        checklist.focus();
        return contents;
    }

    private void choose(Subject subject) {
        done = false;
        filling = new Filling(subject, this::update);
        head.show(subject);
        checklist.show(filling);
        cultures.show(filling);
        people.show(filling);
        update();
        setMessage(subject.state() == SignOffs.State.STALE ? Messages.messageStale : Messages.message);
    }

    private void update() {
        List<String> missing = filling.open();
        open.setText(done ? Messages.recorded : missing.isEmpty() ? Messages.nothingOpen : String.join(", ", missing)); //$NON-NLS-1$
        checklist.update();
        cultures.update();
        people.update();
        Button sign = getButton(IDialogConstants.OK_ID);
        if (sign != null) {
            sign.setEnabled(missing.isEmpty() && !busy && !done);
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void cancelPressed() {
        if (done || !filling.touched() || Question.ask(getShell(), Messages.title, Messages.lose, Messages.loseClose, Messages.loseNot)) {
            super.cancelPressed();
        }
    }

    @Override
    protected void okPressed() {
        busy = true;
        update();
        Display display = getShell().getDisplay();
        Filling signed = filling;
        Job.create(NLS.bind(Messages.signing, signed.subject().medium().iso().getFileName()), monitor -> {
            try {
                String file = signed.sign(monitor);
                display.asyncExec(() -> signed(signed.subject(), file));
            } catch (IOException | CoreException | RuntimeException e) {
                display.asyncExec(() -> failed(Failure.sentence(e)));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void signed(Subject subject, String file) {
        if (getShell() != null) {
            boolean approved = subject.state() == SignOffs.State.SIGNED;
            busy = false;
            done = true;
            head.show(subject);
            update();
            setMessage(NLS.bind(approved ? Messages.approved : Messages.failed, file), approved ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        }
    }

    private void failed(String sentence) {
        if (getShell() != null) {
            busy = false;
            update();
            setMessage(sentence, IMessageProvider.ERROR);
        }
    }
}
