package org.mintmark.ui.signoff;

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
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.preview.PreviewDiscs;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.Workshop;
import org.mintmark.engine.io.FormatException;
import org.mintmark.workspace.build.Workshops;

/** Reads the discs of a SKU from their ISOs, away from the user's thread, and opens the sign-off; or says why there is nothing to sign. */
final class DiscReading extends Job {

    private final IFile file;
    private final IWorkbenchWindow window;

    DiscReading(IFile file, IWorkbenchWindow window) {
        super(NLS.bind(Messages.reading, file.getProject().getName()));
        this.file = file;
        this.window = window;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<String> refused = new ArrayList<>();
            List<Subject> subjects = read(refused, monitor);
            show(() -> new SignOffDialog(window.getShell(), subjects, String.join(" ", refused)).open()); //$NON-NLS-1$
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | RuntimeException e) {
            show(() -> MessageDialog.openError(window.getShell(), Messages.title, Failure.sentence(e)));
        }
        return Status.OK_STATUS;
    }

    private List<Subject> read(List<String> refused, IProgressMonitor monitor) throws IOException {
        EffectiveSku sku = Workshops.resolver().resolve(file.getLocation().toPath());
        if (sku.isFamily() || sku.isLocal()) {
            throw new FormatException(NLS.bind(sku.isFamily() ? Messages.family : Messages.local, sku.id()));
        }
        List<BuiltMedium> media = BuiltMedium.of(sku, new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty()));
        if (media.isEmpty()) {
            throw new FormatException(NLS.bind(Messages.noIso, sku.id()));
        }
        Workshop shop = Workshops.open();
        List<Subject> subjects = new ArrayList<>();
        for (BuiltMedium medium : media) {
            PreviewDisc disc = PreviewDiscs.of(medium.iso(), shop.digests(), monitor);
            if (disc.iso().equals(medium.sha256())) {
                subjects.add(Subject.of(file.getProject(), sku, medium, disc));
            } else {
                refused.add(NLS.bind(Messages.otherIso, medium.iso().getFileName()));
            }
        }
        shop.save();
        if (subjects.isEmpty()) {
            throw new FormatException(refused.get(0));
        }
        return subjects;
    }

    private void show(Runnable dialog) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                dialog.run();
            }
        });
    }
}
