package org.mintmark.workspace.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.Diary;
import org.mintmark.core.work.Entry;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.core.work.Task;
import org.mintmark.core.work.Workshop;

/** A task as a job that the user sees, cancels, and finds in the journal. */
public final class WorkJob extends Job {

    /** All jobs of this kind belong to it. */
    public static final Object FAMILY = new Object();

    private static final int TICKS = 10_000;
    private static final long SAY_NANOS = 200_000_000L;

    private final Task task;
    private final IProject project;
    private final WorkJournal journal = WorkJournal.get();
    private volatile boolean begun;
    private volatile boolean good;

    /**
     * Of a task.
     *
     * @param project whose folder it changes
     */
    public WorkJob(Task task, IProject project) {
        super(task.title());
        this.task = task;
        this.project = project;
        setUser(true);
        setRule(new OneAfterAnother());
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!begun) {
                write(Kind.CANCELLED, Messages.cancelled); // while it waited
            }
        }));
    }

    /** Adds it to the queue, and says so where it has to wait. */
    public void enqueue() {
        if (getJobManager().find(FAMILY).length > 0) {
            write(Kind.NOTE, NLS.bind(Messages.queued, task.title()));
        }
        schedule();
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /** Whether it has ended well. */
    public boolean good() {
        return good;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begun = true;
        write(Kind.BEGIN, NLS.bind(Messages.begins, task.title()));
        monitor.beginTask(task.title(), TICKS);
        Ticks ticks = new Ticks(monitor);
        Diary diary = new Diary(task.subject(), Clock.systemUTC(), journal::add,
                cause -> ILog.get().warn(task.title() + ": " + Failure.sentence(cause), cause), ticks); //$NON-NLS-1$
        try {
            Workshop shop = Workshops.open();
            good = task.run(shop, diary, monitor);
            if (!good) {
                write(Kind.ERROR, NLS.bind(Messages.failed, task.title()));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return cancelled();
        } catch (IOException | RuntimeException e) {
            if (monitor.isCanceled()) {
                return cancelled(); // a closed channel, an ended process
            }
            diary.failure(e);
            write(Kind.ERROR, Failure.sentence(e));
            write(Kind.ERROR, NLS.bind(Messages.failed, task.title()));
            return Status.OK_STATUS; // the journal has the sentence, the log what lies behind it
        } finally {
            monitor.done();
            refresh();
        }
    }

    private IStatus cancelled() {
        write(Kind.CANCELLED, Messages.cancelled);
        return Status.CANCEL_STATUS;
    }

    private void write(Kind kind, String text) {
        journal.add(new Entry(Instant.now(), task.subject(), "", kind, text, Optional.empty())); //$NON-NLS-1$
    }

    /** This job holds no resource, so another one shows the files. */
    private void refresh() {
        refresh(project);
        for (Path folder : task.touched()) {
            for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
                if (!project.equals(container.getProject()) && container.getProject() != null) {
                    refresh(container.getProject());
                }
            }
        }
    }

    private static void refresh(IProject project) {
        WorkspaceJob refresh = new WorkspaceJob(Messages.refresh) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (project.isAccessible()) {
                    project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        refresh.setSystem(true);
        refresh.setRule(project);
        refresh.schedule();
    }

    /** Turns shares into ticks of the monitor. */
    private static final class Ticks implements Diary.Progress {
        private final IProgressMonitor monitor;
        private int done;
        private long said;

        Ticks(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void progress(double share, String text) {
            int now = (int) (share * TICKS);
            if (now > done) {
                monitor.worked(now - done);
                done = now;
            }
            long time = System.nanoTime();
            if (text.isEmpty() || time - said > SAY_NANOS) {
                said = time;
                monitor.subTask(text);
            }
        }
    }
}
