package org.mintmark.ui.form;

import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.part.MultiPageSelectionProvider;
import org.mintmark.core.culture.ClientCulture;

/** Tells the workbench which culture somebody looks at, as a selection of one {@link ClientCulture}. */
public final class ShownCulture {

    /** Id of the view that shows the wizard's page. */
    public static final String PREVIEW = "org.mintmark.ui.preview"; //$NON-NLS-1$

    private ShownCulture() {
    }

    /** Says it on behalf of an editor that is in front. */
    public static void tell(IWorkbenchPartSite site, ClientCulture culture) {
        if (site.getSelectionProvider() instanceof MultiPageSelectionProvider provider) {
            provider.fireSelectionChanged(new SelectionChangedEvent(provider, new StructuredSelection(culture)));
        }
    }
}
