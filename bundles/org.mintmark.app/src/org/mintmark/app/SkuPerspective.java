package org.mintmark.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.mintmark.ui.build.JournalView;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.fleet.ImpactView;
import org.mintmark.ui.form.ShownCulture;
import org.mintmark.ui.help.GuideView;
import org.mintmark.ui.help.HelpView;
import org.mintmark.ui.problem.ProblemsView;

/** Projects and outline left, editor in the middle, preview, impact and handbook right, problems, journal and progress below; the fleet opens among the editors. */
public final class SkuPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.mintmark.app.perspective"; //$NON-NLS-1$

    /** The folder below the editors. */
    static final String BOTTOM = "bottom"; //$NON-NLS-1$
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String area = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, area); //$NON-NLS-1$
        left.addView(EXPLORER);
        left.addPlaceholder(GuideView.ID); // where it hides nothing that its steps open
        IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.52f, area); //$NON-NLS-1$
        right.addPlaceholder(ShownCulture.PREVIEW);
        right.addPlaceholder(HelpView.ID);
        layout.createPlaceholderFolder("impact", IPageLayout.RIGHT, 0.62f, area).addPlaceholder(ImpactView.ID); //$NON-NLS-1$ // the fleet beside it needs room
        IFolderLayout bottom = layout.createFolder(BOTTOM, IPageLayout.BOTTOM, 0.7f, area); //$NON-NLS-1$
        bottom.addView(ProblemsView.ID);
        bottom.addView(JournalView.ID);
        bottom.addPlaceholder(FleetView.ID); // until the window moves it
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder(ERROR_LOG);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.62f, "left"); //$NON-NLS-1$ // on the right it would leave the editor narrow beside the preview
        layout.addNewWizardShortcut("org.mintmark.ui.wizard.sku"); //$NON-NLS-1$ // an empty explorer offers these
        layout.addNewWizardShortcut("org.mintmark.ui.wizard.family"); //$NON-NLS-1$
        layout.addShowViewShortcut(EXPLORER);
        layout.addShowViewShortcut(ShownCulture.PREVIEW);
        layout.addShowViewShortcut(HelpView.ID);
        layout.addShowViewShortcut(GuideView.ID);
        layout.addShowViewShortcut(ProblemsView.ID);
        layout.addShowViewShortcut(JournalView.ID);
        layout.addShowViewShortcut(FleetView.ID);
        layout.addShowViewShortcut(ImpactView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(ERROR_LOG);
    }
}
