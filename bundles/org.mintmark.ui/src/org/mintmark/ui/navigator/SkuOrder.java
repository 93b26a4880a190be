package org.mintmark.ui.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Parts of a SKU stand in the order of the editor's pages, and what is in them in the SKU's own order. */
public final class SkuOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0; // sorting keeps the order of equals
    }
}
