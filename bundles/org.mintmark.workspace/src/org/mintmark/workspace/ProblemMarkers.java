package org.mintmark.workspace;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;

/** Shows issues as problems of the workspace; nobody else writes markers. */
public final class ProblemMarkers {

    /** Type of the markers. */
    public static final String TYPE = "org.mintmark.workspace.problem";
    /** Attribute with the stable code of the rule. */
    public static final String CODE = "code";
    /** Attribute with the path of the SKU's file within the workspace. */
    public static final String SKU = "sku";
    /** Attribute with what the rule's fix would do; empty where it offers none. */
    public static final String FIX = "fix";

    private ProblemMarkers() {
    }

    /** Makes the problems of a SKU these; those of other SKUs stay. */
    public static void write(IFile sku, List<Issue> issues) throws CoreException {
        IProject project = sku.getProject();
        String owner = sku.getFullPath().toString();
        for (IMarker marker : project.findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
            if (owner.equals(marker.getAttribute(SKU, ""))) {
                marker.delete();
            }
        }
        for (Issue issue : issues) {
            place(sku, issue).createMarker(TYPE, Map.of(IMarker.MESSAGE, issue.message(), IMarker.SEVERITY, severity(issue.severity()),
                    IMarker.LOCATION, issue.location(), CODE, issue.code(), SKU, owner, FIX, issue.fix().map(Fix::label).orElse("")));
        }
    }

    /** The file or folder of the SKU's project that an issue is about, else the SKU. */
    private static IResource place(IFile sku, Issue issue) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IPath path = IPath.fromPath(issue.path());
        IResource file = root.getFileForLocation(path);
        IResource found = file != null && file.exists() ? file : root.getContainerForLocation(path);
        return found != null && found.exists() && sku.getProject().equals(found.getProject()) ? found : sku;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case NOTICE -> IMarker.SEVERITY_INFO;
        };
    }
}
