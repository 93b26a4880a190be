package org.mintmark.workspace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.workspace.SkuChecker.Checked;

/** Checks the SKUs of a project when one of its files, or a family's project, has changed. */
public final class SkuBuilder extends IncrementalProjectBuilder {

    /** Id of the builder. */
    public static final String ID = "org.mintmark.workspace.builder";

    private final SkuChecker checker = new SkuChecker();

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        Set<IProject> families = new LinkedHashSet<>();
        boolean needed = kind == FULL_BUILD || touches(getDelta(getProject())) || familyTouched();
        for (IResource member : getProject().members()) {
            if (member instanceof IFile file && file.getName().endsWith(Resolver.EXTENSION)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                check(file, needed, families);
            }
        }
        families.remove(getProject());
        return families.toArray(IProject[]::new);
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private void check(IFile file, boolean needed, Set<IProject> families) throws CoreException {
        try {
            Path path = file.getLocation().toPath();
            if (needed) {
                Checked checked = checker.check(path);
                ProblemMarkers.write(file, checked.issues());
                checked.sku().ifPresent(sku -> sku.files().forEach(f -> add(f.toUri(), families)));
            } else {
                checker.resolver().resolve(path).files().forEach(f -> add(f.toUri(), families));
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + " can't be checked: " + e.getMessage(), e));
        }
    }

    private static void add(URI sku, Set<IProject> families) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(sku)) {
            families.add(file.getProject());
        }
    }

    private boolean familyTouched() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (!project.equals(getProject()) && project.isAccessible()) {
                IResourceDelta delta = getDelta(project); // null where this project never asked to hear of it
                if (delta != null && touches(delta)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Results change without the SKU changing; a delta that can't be told means everything. */
    private static boolean touches(IResourceDelta delta) {
        if (delta == null) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            boolean results = child.getResource() instanceof IContainer && child.getResource().getName().equals("build");
            boolean markersOnly = child.getKind() == IResourceDelta.CHANGED && child.getFlags() == IResourceDelta.MARKERS;
            if (!results && !markersOnly) {
                return true;
            }
        }
        return false;
    }
}
