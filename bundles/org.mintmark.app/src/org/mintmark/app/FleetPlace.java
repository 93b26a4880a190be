package org.mintmark.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.ui.fleet.FleetView;

/**
 * Lets the fleet open among the editors, where its rows have room. A perspective can't name that place; a user can drag views there,
 * and this does the same for a fleet that is closed where the perspective put it.
 */
final class FleetPlace {

    /** Tag of the editors' stack, which has no id after a reset. */
    private static final String EDITORS = "org.eclipse.e4.primaryDataStack"; //$NON-NLS-1$

    private FleetPlace() {
    }

    /** Moves the place of a closed fleet. */
    static void amongEditors(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        MWindow parts = window.getService(MWindow.class);
        List<MPartStack> editors = model.findElements(parts, null, MPartStack.class, List.of(EDITORS));
        model.findElements(parts, FleetView.ID, MPlaceholder.class).stream()
                .filter(p -> !p.isToBeRendered() && p.getParent().getElementId().equals(SkuPerspective.BOTTOM))
                .forEach(p -> editors.stream().findFirst().ifPresent(e -> e.getChildren().add(p)));
    }

    /** Shows the fleet to who has nothing else open. */
    static void show(IWorkbenchPage page) {
        try {
            if (page.getEditorReferences().length == 0) {
                page.showView(FleetView.ID);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
