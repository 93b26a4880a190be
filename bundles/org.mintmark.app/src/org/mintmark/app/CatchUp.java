package org.mintmark.app;

import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Brings the workspace up to date with its folders at the start: what was changed while no workbench was open, and the problems
 * that one which did not end well took with it.
 */
public final class CatchUp {

    private static final String NODE = "org.mintmark.app"; //$NON-NLS-1$
    private static final String OPEN = "open"; //$NON-NLS-1$

    private CatchUp() {
    }

    /**
     * Notes that the workspace is open now, and looks at its folders away from the user's thread.
     *
     * @param before what has to end first: projects that are added while all are checked would not be
     */
    public static void begin(Optional<Job> before) {
        IEclipsePreferences state = InstanceScope.INSTANCE.getNode(NODE);
        boolean lost = state.getBoolean(OPEN, false);
        state.putBoolean(OPEN, true);
        flush(state);
        Job.create(Messages.catchUp, monitor -> {
            await(before);
            run(lost, monitor);
        }).schedule();
    }

    private static void await(Optional<Job> before) {
        try {
            if (before.isPresent()) {
                before.get().join();
            }
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    private static void run(boolean lost, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.getRoot().refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        if (lost) {
            workspace.build(IncrementalProjectBuilder.FULL_BUILD, progress.split(1));
        }
    }

    /** Notes that the workspace was saved and closed. */
    public static void end() {
        IEclipsePreferences state = InstanceScope.INSTANCE.getNode(NODE);
        state.remove(OPEN);
        flush(state);
    }

    private static void flush(IEclipsePreferences state) {
        try {
            state.flush();
        } catch (BackingStoreException e) {
            ILog.get().error(Messages.saveFailed, e);
        }
    }
}
