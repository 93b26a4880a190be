package org.mintmark.ui.problem;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column that shows an attribute of the markers; the extension names it behind the class. */
public final class AttributeColumn extends MarkerField implements IExecutableExtension {

    private static final int CHARACTERS = 26;

    private String attribute;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        attribute = (String) data;
    }

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(attribute, ""); //$NON-NLS-1$
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        GC gc = new GC(control);
        try {
            return (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        } finally {
            gc.dispose();
        }
    }
}
