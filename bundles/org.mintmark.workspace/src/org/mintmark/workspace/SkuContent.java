package org.mintmark.workspace;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.mintmark.core.resolve.EffectiveSku;

/** Tells whether a change of the workspace concerns a SKU. */
public final class SkuContent {

    /** What a build writes is no input. */
    private static final Set<String> RESULTS = Set.of("build", "records");

    private SkuContent() {
    }

    /** Whether a file in the folder of a SKU or of one of its families came, went or has other content. */
    public static boolean touched(IResourceDelta delta, EffectiveSku sku) {
        for (Path file : sku.files()) {
            for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.getParent().toUri())) {
                IResourceDelta below = delta.findMember(folder.getFullPath());
                if (below != null && touched(below, folder.getFullPath())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean touched(IResourceDelta delta, IPath folder) {
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        if (content && (delta.getResource() instanceof IFile || delta.getKind() != IResourceDelta.CHANGED)) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            boolean result = delta.getFullPath().equals(folder) && RESULTS.contains(child.getResource().getName());
            if (!result && touched(child, folder)) {
                return true;
            }
        }
        return false;
    }
}
