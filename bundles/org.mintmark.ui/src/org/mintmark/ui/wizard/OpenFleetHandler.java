package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mintmark.workspace.FleetImport;

/** Shows the SKUs of a folder; they stay where they are. */
public final class OpenFleetHandler extends AbstractHandler {

    /** Id of the command's parameter: the folder, so that nobody is asked. */
    public static final String FOLDER = "org.mintmark.ui.wizard.fleet.folder"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String folder = event.getParameter(FOLDER);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event));
            dialog.setText(Messages.openFleet);
            dialog.setMessage(Messages.openFleetMessage);
            folder = dialog.open();
        }
        if (folder != null) {
            open(Path.of(folder));
        }
        return null;
    }

    /** Shows the SKUs of a folder, away from the user's thread: in the job that is returned and scheduled. */
    public static Job open(Path fleet) {
        Job job = Job.create(NLS.bind(Messages.openingFleet, fleet), monitor -> {
            try {
                FleetImport.run(fleet, monitor);
                return Status.OK_STATUS;
            } catch (IOException | CoreException e) {
                return Status.error(NLS.bind(Messages.fleetFailed, fleet, e.getMessage()), e);
            }
        });
        job.schedule();
        return job;
    }
}
