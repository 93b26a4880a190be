package org.mintmark.ui.build;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mintmark.core.work.Entry;

/** The shapes of states, which go with the control they are drawn in. */
final class StateImages {

    static final String DONE = "done"; //$NON-NLS-1$
    static final String STALE = "stale"; //$NON-NLS-1$

    private static final String BUNDLE = "org.mintmark.ui"; //$NON-NLS-1$

    private final LocalResourceManager resources;

    StateImages(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The descriptor of one of our icons. */
    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** One of our icons. */
    Image of(String name) {
        return resources.get(descriptor(name));
    }

    /** One of the workbench's. */
    Image shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }

    /** The shape of a line of the journal. */
    Image of(Entry.Kind kind) {
        return switch (kind) {
            case BEGIN -> of("run"); //$NON-NLS-1$
            case DONE -> of(DONE);
            case CANCELLED -> of("cancelled"); //$NON-NLS-1$
            case NOTE -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
            case WARNING -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
            case ERROR -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
        };
    }
}
