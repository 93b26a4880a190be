package org.mintmark.ui.navigator;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.ProblemMarkers;

/** Marks where problems are, here or below, and says of which family something is. */
public final class SkuDecorator extends BaseLabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    private static final int DELAY_MILLIS = 200;

    private final SkuFile skus = new SkuFile();
    private final Job update = new Job("Mark problems") { //$NON-NLS-1$
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(SkuDecorator.this)));
            return Status.OK_STATUS;
        }
    };

    /** Hears of problems from now on. */
    public SkuDecorator() {
        update.setSystem(true);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        update.cancel();
        super.dispose();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(ProblemMarkers.TYPE, false).length > 0) { // also after every change of a SKU, for it is checked then
            update.schedule(DELAY_MILLIS);
        }
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        try {
            int severity = element instanceof SkuNode node ? severity(node)
                    : ((IResource) element).isAccessible() ? ((IResource) element).findMaxProblemSeverity(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE) : -1;
            if (severity >= IMarker.SEVERITY_WARNING) {
                String image = severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
                decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image), IDecoration.BOTTOM_LEFT);
            }
        } catch (CoreException e) {
            return; // the project was closed meanwhile
        }
        if (element instanceof SkuNode node && !node.from().isEmpty()) {
            decoration.addSuffix(NLS.bind(Messages.basedOn, node.from()));
        } else if (element instanceof IProject project && project.isAccessible()) {
            decorate(project.getFile(project.getName() + Resolver.EXTENSION), decoration);
        }
    }

    private void decorate(IFile file, IDecoration decoration) {
        if (!file.exists()) {
            return;
        }
        try {
            Sku sku = skus.load(file.getLocation().toPath());
            if (sku.isAbstract()) {
                decoration.addSuffix(Messages.family);
            } else if (sku.getBase() != null && !sku.getBase().isBlank()) {
                decoration.addSuffix(NLS.bind(Messages.basedOn, Path.of(sku.getBase()).getFileName().toString().replaceFirst("\\.sku$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
            }
        } catch (IOException e) {
            return; // its problem says why it can't be read
        }
    }

    /** Of problems at a part or below it. */
    private static int severity(SkuNode node) throws CoreException {
        int worst = -1;
        IProject project = node.file().getProject();
        if (project.isAccessible()) {
            for (IMarker marker : project.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE)) {
                String location = marker.getAttribute(IMarker.LOCATION, ""); //$NON-NLS-1$
                boolean here = location.equals(node.location()) || location.startsWith(node.location() + "/"); //$NON-NLS-1$
                if (here && node.file().getFullPath().toString().equals(marker.getAttribute(ProblemMarkers.SKU, ""))) { //$NON-NLS-1$
                    worst = Math.max(worst, marker.getAttribute(IMarker.SEVERITY, -1));
                }
            }
        }
        return worst;
    }
}
