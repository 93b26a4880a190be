package org.mintmark.ui.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.BurnTask;
import org.mintmark.core.work.ImagesTask;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.VerifyTask;
import org.mintmark.ui.form.Settings;
import org.mintmark.workspace.build.Workshops;

/** Reads what an action needs to know before the user can be asked, away from the user's thread, and then asks. */
final class Preparation extends Job {

    /** All of them belong to it. */
    static final Object FAMILY = new Object();

    private static final PlanOptions DEFAULT = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private final MediaAction action;
    private final List<IFile> files;
    private final IWorkbenchWindow window;

    Preparation(MediaAction action, List<IFile> files, IWorkbenchWindow window) {
        super(NLS.bind(Messages.prepare, files.get(0).getName()));
        this.action = action;
        this.files = files;
        this.window = window;
    }

    /** An ISO that a build left, and whose. */
    record Made(IFile file, EffectiveSku sku, BuiltMedium medium) {
        /** As the user chooses it. */
        String text() {
            return sku.id() + "  " + medium.iso().getFileName(); //$NON-NLS-1$
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (action.planned()) {
                Review review = new Review(action, files);
                review.plan(Settings.profile(), monitor);
                show(() -> new PlanDialog(window, review).open());
            } else if (action == MediaAction.VERIFY_IMAGES) {
                for (IFile file : files) {
                    EffectiveSku sku = Workshops.resolver().resolve(file.getLocation().toPath());
                    show(() -> Starter.start(window, new ImagesTask(sku.id(), sku.capture()), file.getProject()));
                }
            } else {
                List<Made> made = made();
                List<BurnTask.Choice> drives = action == MediaAction.BURN && !made.isEmpty() ? BurnTask.drives(Workshops.open(), monitor) : List.of();
                show(() -> act(made, drives));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            show(() -> MessageDialog.openError(window.getShell(), Messages.cannot, Failure.sentence(e)));
            return Status.OK_STATUS; // the user has been told
        }
    }

    private void show(Runnable dialog) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                dialog.run();
            }
        });
    }

    private List<Made> made() throws IOException {
        List<Made> made = new ArrayList<>();
        for (IFile file : files) {
            EffectiveSku sku = Workshops.resolver().resolve(file.getLocation().toPath());
            BuiltMedium.of(sku, DEFAULT).forEach(m -> made.add(new Made(file, sku, m)));
        }
        return made;
    }

    private void act(List<Made> made, List<BurnTask.Choice> drives) {
        if (made.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.cannot, NLS.bind(Messages.noIso, files.get(0).getProject().getName()));
            return;
        }
        switch (action) {
        case VERIFY -> made.forEach(m -> Starter.start(window, new VerifyTask(m.sku().id(), m.medium()), m.file().getProject()));
        case REHEARSE -> new RehearseDialog(window, made, m -> ModelLayout.of(m.sku())).open();
        case USB -> new KeyDialog(window, made).open();
        case BURN -> {
            if (drives.isEmpty()) {
                MessageDialog.openInformation(window.getShell(), Messages.cannot, Messages.noDrive);
            } else {
                new BurnDialog(window, made, drives).open();
            }
        }
        case REPORT -> made.stream().flatMap(m -> m.medium().report().stream()).forEach(r -> Opener.open(window.getActivePage(), r));
        default -> throw new IllegalStateException(action.name());
        }
    }
}
