package org.mintmark.ui.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Fix;
import org.mintmark.workspace.ProblemMarkers;

/**
 * Offers the fix that the rule has for a problem, and the same for all of its kind; the rule is asked again, so that fixes fit
 * what the files hold now.
 */
public final class SkuResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return isFixable(marker);
    }

    private static boolean isFixable(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.FIX, "").isEmpty(); //$NON-NLS-1$
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> offered = new ArrayList<>();
        Map<String, Integer> alike = alike(marker);
        String sku = marker.getAttribute(ProblemMarkers.SKU, ""); //$NON-NLS-1$
        String code = marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
        try {
            SkuFixes fixes = new SkuFixes();
            fixes.of(sku, code, marker.getAttribute(IMarker.MESSAGE, "")).forEach(fix -> offered.add(new FixOne(fix, fixes))); //$NON-NLS-1$
        } catch (IOException e) {
            return new IMarkerResolution[0];
        }
        int here = alike.getOrDefault(sku, 0);
        if (here > 1) {
            String label = NLS.bind(Messages.all, here, sku.substring(sku.lastIndexOf('/') + 1));
            offered.add(new FixKind(label, code, List.of(sku)));
        }
        if (alike.size() > 1) {
            String label = NLS.bind(Messages.allEverywhere, alike.values().stream().mapToInt(i -> i).sum(), alike.size());
            offered.add(new FixKind(label, code, List.copyOf(alike.keySet())));
        }
        return offered.toArray(IMarkerResolution[]::new);
    }

    /** How many problems of its kind each SKU has that can be fixed. */
    private static Map<String, Integer> alike(IMarker marker) {
        Map<String, Integer> counts = new TreeMap<>();
        try {
            for (IMarker other : ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE)) {
                if (isFixable(other)
                        && other.getAttribute(ProblemMarkers.CODE, "").equals(marker.getAttribute(ProblemMarkers.CODE, ""))) { //$NON-NLS-1$ //$NON-NLS-2$
                    counts.merge(other.getAttribute(ProblemMarkers.SKU, ""), 1, Integer::sum); //$NON-NLS-1$
                }
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
        return counts;
    }

    private record FixOne(Fix fix, SkuFixes fixes) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            SkuFixes.show(fixes.apply(fix, new NullProgressMonitor()));
        }
    }
}
