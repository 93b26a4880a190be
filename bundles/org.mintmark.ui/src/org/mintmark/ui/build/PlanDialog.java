package org.mintmark.ui.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.media.Profile;
import org.mintmark.core.run.Failure;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.Proposal;
import org.mintmark.ui.form.Settings;
import org.mintmark.workspace.build.WorkJob;

/** Shows what would be done, before it is. */
final class PlanDialog extends TitleAreaDialog {

    private final IWorkbenchWindow window;
    private final Review review;
    private Combo profile;
    private Button report;
    private PlanTree tree;

    PlanDialog(IWorkbenchWindow window, Review review) {
        super(window.getShell());
        this.window = window;
        this.review = review;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(heading());
    }

    private String heading() {
        String subject = review.proposals().size() == 1 ? review.proposals().get(0).id() : NLS.bind(Messages.planOfMany, review.proposals().size());
        return NLS.bind(review.action() == MediaAction.CAPTURE ? Messages.captureTitle : Messages.planTitle, subject);
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        return new Point(Math.max(820, Math.min(wanted.x, 1000)), Math.max(520, Math.min(wanted.y, 640)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(body, SWT.NONE).setText(Messages.profile);
        profile = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        profile.setData("id", "plan.profile"); //$NON-NLS-1$ //$NON-NLS-2$
        for (Profile each : Profile.values()) {
            profile.add(switch (each) {
                case DRAFT -> Messages.profileDraft;
                case DEFAULT -> Messages.profileDefault;
                case RELEASE -> Messages.profileRelease;
            });
        }
        profile.addListener(SWT.Selection, e -> replan(Profile.values()[profile.getSelectionIndex()]));
        tree = new PlanTree(body);
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        report = new Button(body, SWT.CHECK);
        report.setText(Messages.openReport);
        report.setData("id", "plan.report"); //$NON-NLS-1$ //$NON-NLS-2$
        report.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        report.setSelection(Settings.on(Settings.OPEN_REPORT));
        report.setVisible(review.action() == MediaAction.BUILD);
        setTitle(heading());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (review.action() != MediaAction.PLAN) {
            createButton(parent, IDialogConstants.OK_ID, review.action() == MediaAction.CAPTURE ? Messages.capture : Messages.build, true)
                    .setData("id", "plan.ok"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        createButton(parent, IDialogConstants.CANCEL_ID, review.action() == MediaAction.PLAN ? Messages.close : IDialogConstants.CANCEL_LABEL, false)
                .setData("id", "plan.cancel"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        show();
        return contents;
    }

    private void show() {
        profile.select(review.profile().ordinal());
        tree.show(review.proposals());
        List<Proposal> refused = review.proposals().stream().filter(p -> !p.possible()).toList();
        long[] amounts = review.amounts();
        if (refused.size() == review.proposals().size()) {
            setMessage(refused.get(0).refusal(), IMessageProvider.ERROR);
        } else if (!refused.isEmpty()) {
            setMessage(NLS.bind(Messages.someRefused, refused.size(), review.proposals().size()), IMessageProvider.WARNING);
        } else if (!review.worthwhile()) {
            setMessage(Messages.nothingToDo, IMessageProvider.INFORMATION);
        } else {
            setMessage(NLS.bind(Messages.stepsWouldRun, new Object[] { amounts[1], amounts[0], Pace.size(amounts[2]) }), IMessageProvider.NONE);
        }
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(review.worthwhile());
        }
    }

    private void replan(Profile wanted) {
        setMessage(Messages.planning, IMessageProvider.NONE);
        profile.setEnabled(false);
        Job job = Job.create(Messages.planning, monitor -> {
            try {
                review.plan(wanted, monitor);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.warning(Failure.sentence(e), e);
            }
        });
        job.addJobChangeListener(IJobChangeListener.onDone(event -> window.getWorkbench().getDisplay().asyncExec(() -> {
            if (getShell() != null && !getShell().isDisposed()) {
                profile.setEnabled(true);
                show();
                if (!event.getResult().isOK()) {
                    setMessage(event.getResult().getMessage(), IMessageProvider.ERROR);
                }
            }
        })));
        job.schedule();
    }

    @Override
    protected void okPressed() {
        boolean open = report.isVisible() && report.getSelection();
        super.okPressed();
        for (Review.Ordered ordered : review.tasks()) {
            WorkJob job = Starter.start(window, ordered.task(), ordered.file().getProject());
            if (open) {
                job.addJobChangeListener(IJobChangeListener.onDone(event -> openReport(job, ordered)));
            }
        }
    }

    private void openReport(WorkJob job, Review.Ordered ordered) {
        if (job.good()) {
            new Preparation(MediaAction.REPORT, Arrays.asList(ordered.file()), window).schedule();
        }
    }
}
