package org.mintmark.ui.form;

import java.util.Objects;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;

/** Tells the workbench which culture somebody looks at, as a selection of one {@code ClientCulture}. */
public final class ShownCulture implements ISelectionProvider {

    /** Id of the view that shows the wizard's page. */
    public static final String PREVIEW = "org.mintmark.ui.preview"; //$NON-NLS-1$

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** Makes it the selection of a part. */
    public void on(IWorkbenchPartSite site) {
        site.setSelectionProvider(this);
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
        return selection;
    }

    @Override
    public void setSelection(ISelection now) {
        if (!Objects.equals(selection, now)) {
            selection = now;
            tell();
        }
    }

    /** Says it again, for somebody who has just come. */
    public void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(l -> l.selectionChanged(event));
    }
}
