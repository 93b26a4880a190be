package org.mintmark.ui.problem;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The problems of all SKUs in one list, worst first, with the rule's code and what would fix each. */
public final class ProblemsView extends MarkerSupportView {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.problems"; //$NON-NLS-1$

    /** Shows the columns that the bundle declares for it. */
    public ProblemsView() {
        super("org.mintmark.ui.problem.columns"); //$NON-NLS-1$
    }
}
