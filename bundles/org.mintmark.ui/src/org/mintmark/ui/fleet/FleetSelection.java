package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The chosen rows as projects, so that the commands on SKUs mean them. */
final class FleetSelection implements ISelectionProvider {

    private final Supplier<List<Path>> chosen;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** @param chosen files of the chosen rows */
    FleetSelection(Supplier<List<Path>> chosen) {
        this.chosen = chosen;
    }

    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return of(chosen.get());
    }

    /** The projects of SKUs, as far as they have some. */
    static ISelection of(List<Path> skus) {
        Map<Path, IProject> projects = new HashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.getLocation() != null) {
                projects.put(project.getLocation().toPath(), project);
            }
        }
        return new StructuredSelection(skus.stream().map(f -> projects.get(f.getParent())).filter(Objects::nonNull).toList());
    }

    @Override
    public void setSelection(ISelection wanted) {
        changed(); // rows are chosen in the table only
    }
}
