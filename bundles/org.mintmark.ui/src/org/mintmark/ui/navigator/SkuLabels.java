package org.mintmark.ui.navigator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Names and icons of a SKU's parts. */
public final class SkuLabels extends LabelProvider {

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof SkuNode node ? node.text() : null;
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof SkuNode node)) {
            return null;
        }
        String icon = switch (node.page()) {
            case "disk" -> "disk"; //$NON-NLS-1$ //$NON-NLS-2$
            case "cultures" -> "instructions"; //$NON-NLS-1$ //$NON-NLS-2$
            case "drivers" -> "driver"; //$NON-NLS-1$ //$NON-NLS-2$
            case "images" -> "images"; //$NON-NLS-1$ //$NON-NLS-2$
            case "media" -> "burn"; //$NON-NLS-1$ //$NON-NLS-2$
            default -> "absent"; //$NON-NLS-1$
        };
        return ResourceLocator.imageDescriptorFromBundle("org.mintmark.ui", "icons/" + icon + ".svg").map(images::get).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
