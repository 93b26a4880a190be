package org.mintmark.ui.navigator;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.mintmark.core.resolve.Resolver;

/** Shows what is inside a SKU's file; a file is read when somebody looks into it. */
public final class SkuContents implements ITreeContentProvider, IResourceChangeListener {

    private StructuredViewer viewer;

    @Override
    public void inputChanged(Viewer shown, Object before, Object now) {
        if (viewer == null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
        viewer = (StructuredViewer) shown;
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof SkuNode node) {
            return node.children().toArray();
        }
        IFile file = (IFile) parent;
        if (file.getLocation() == null || !file.exists()) {
            return new Object[0];
        }
        try {
            return SkuNodes.of(file).toArray();
        } catch (IOException e) {
            return new Object[] { new SkuNode(file, "?", Messages.unreadable, "source", "", List.of()) }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !(element instanceof SkuNode node) || !node.children().isEmpty();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IFile> changed = new LinkedHashSet<>();
        for (IResourceDelta project : event.getDelta().getAffectedChildren(IResourceDelta.CHANGED)) {
            for (IResourceDelta member : project.getAffectedChildren()) {
                boolean markersOnly = member.getKind() == IResourceDelta.CHANGED && member.getFlags() == IResourceDelta.MARKERS;
                if (!markersOnly && !member.getResource().getName().equals("build")) { //$NON-NLS-1$
                    changed.add(sku((IProject) project.getResource()));
                }
            }
        }
        if (!changed.isEmpty()) {
            viewer.getControl().getDisplay().asyncExec(() -> changed.stream().filter(f -> !viewer.getControl().isDisposed()).forEach(viewer::refresh));
        }
    }

    /** The file of a SKU's project. */
    static IFile sku(IProject project) {
        return project.getFile(project.getName() + Resolver.EXTENSION);
    }
}
