package org.mintmark.ui.fleet;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** The chosen rows as projects, so that the commands on SKUs mean them. */
final class FleetSelection implements ISelectionProvider {

    private final Supplier<ISelection> selection;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    FleetSelection(Supplier<ISelection> selection) {
        this.selection = selection;
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
        return selection.get();
    }

    @Override
    public void setSelection(ISelection wanted) {
        changed(); // rows are chosen in the table only
    }
}
