package org.mintmark.ui.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.SealedFile;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.PathDialog;
import org.mintmark.workspace.CaptureEdits;
import org.mintmark.workspace.build.Workshops;

/** Makes a SKU carry what GenDiskXML left in a folder: names it, and seals its files by their digests, as one step of the history. */
final class SetImport {

    private final EditedSku editor;
    private final Shell shell;

    SetImport(EditedSku editor, Shell shell) {
        this.editor = editor;
        this.shell = shell;
    }

    /** Asks for the folder. */
    void ask() {
        String text = PathDialog.ask(shell, Messages.importTitle, Messages.importText, editor.document().path(), true);
        if (text == null) {
            return;
        }
        Located located = Workshops.locate(text, editor.document().path());
        if (located.path() == null) {
            MessageDialog.openError(shell, Messages.importTitle, NLS.bind(Messages.unmapped, located.missing()));
            return;
        }
        Job job = new Job(NLS.bind(Messages.sealing, located.path())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return seal(text, located.path(), monitor);
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private IStatus seal(String text, Path folder, IProgressMonitor monitor) {
        try {
            Workshop shop = Workshops.open();
            List<SealedFile> sealed = ImportedSet.seal(folder, shop.digests(), monitor);
            shop.save();
            shell.getDisplay().asyncExec(() -> CaptureEdits.carry(editor.document(), text, sealed));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            shell.getDisplay().asyncExec(() -> MessageDialog.openError(shell, Messages.importTitle, Failure.sentence(e)));
            return Status.OK_STATUS; // the user has been told
        }
    }
}
