package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.mintmark.workspace.FilesOperation;

/** Tells which SKUs' folders change: those of projects, and those without one that a step of the history changes or takes back. */
final class FleetWatch {

    private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private final Consumer<Collection<Path>> listener;
    private final IResourceChangeListener resources = this::changed;
    private final IOperationHistoryListener operations = this::done;

    /** @param listener may be called in any thread */
    FleetWatch(Consumer<Collection<Path>> listener) {
        this.listener = listener;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
        history.addOperationHistoryListener(operations);
    }

    void end() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        history.removeOperationHistoryListener(operations);
    }

    private void changed(IResourceChangeEvent event) {
        Set<Path> folders = new LinkedHashSet<>();
        for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
            if (project.getResource().getLocation() != null && matters(project)) {
                folders.add(project.getResource().getLocation().toPath());
            }
        }
        if (!folders.isEmpty()) {
            listener.accept(folders);
        }
    }

    /** Markers come of looking and change nothing. */
    private static boolean matters(IResourceDelta delta) {
        boolean own = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.OPEN | IResourceDelta.REPLACED)) != 0;
        for (IResourceDelta child : delta.getAffectedChildren()) {
            own |= matters(child);
        }
        return own;
    }

    private void done(OperationHistoryEvent event) {
        boolean ended = event.getEventType() == OperationHistoryEvent.DONE || event.getEventType() == OperationHistoryEvent.UNDONE
                || event.getEventType() == OperationHistoryEvent.REDONE;
        if (ended && event.getOperation() instanceof FilesOperation operation) {
            listener.accept(operation.files().stream().map(Path::getParent).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }
}
