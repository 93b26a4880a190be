package org.mintmark.workspace.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.mintmark.core.work.Entry;

/** What happened on media since the workbench was started; the oldest lines go first. */
public final class WorkJournal {

    private static final QualifiedName KEY = new QualifiedName("org.mintmark.workspace", "journal"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int LIMIT = 20_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Hears of changes, in the thread that makes them. */
    public interface Listener {
        /** There is a new line. */
        void added(Entry entry);

        /** All lines are gone. */
        void cleared();
    }

    private WorkJournal() {
    }

    /** The journal of this workspace, which itself keeps it as long as it runs. */
    public static WorkJournal get() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        synchronized (KEY) {
            try {
                WorkJournal journal = (WorkJournal) root.getSessionProperty(KEY);
                if (journal == null) {
                    journal = new WorkJournal();
                    root.setSessionProperty(KEY, journal);
                }
                return journal;
            } catch (CoreException e) {
                throw new IllegalStateException(e); // the root always is there
            }
        }
    }

    /** Adds a line; called in any thread. */
    public void add(Entry entry) {
        synchronized (entries) {
            entries.add(entry);
            if (entries.size() > LIMIT) {
                entries.removeFirst();
            }
        }
        listeners.forEach(l -> l.added(entry));
    }

    /** All lines, oldest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Forgets all lines. */
    public void clear() {
        synchronized (entries) {
            entries.clear();
        }
        listeners.forEach(Listener::cleared);
    }

    /** Tells somebody of every change from now on. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Ends that. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
