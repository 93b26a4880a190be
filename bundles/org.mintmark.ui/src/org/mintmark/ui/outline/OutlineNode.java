package org.mintmark.ui.outline;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * A line of the outline; lines of the same place are equal, so that a tree keeps what is open and chosen.
 *
 * @param location where problems say it is, for example {@code layout/disk0/esp}
 * @param text what the line says
 * @param page id of the editor's page that shows it
 * @param model what the Properties view shows, null for nothing
 * @param children lines below
 */
record OutlineNode(String location, String text, String page, EObject model, List<OutlineNode> children) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySource.class && model != null ? type.cast(new ModelProperties(model)) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.location.equals(location);
    }

    @Override
    public int hashCode() {
        return location.hashCode();
    }
}
