package org.mintmark.ui.problem;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** The problems of all SKUs in one list, worst first, with the rule's code and what would fix each. */
public final class ProblemsView extends MarkerSupportView {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.problems"; //$NON-NLS-1$

    /** Shows the columns that the bundle declares for it. */
    public ProblemsView() {
        super("org.mintmark.ui.problem.columns"); //$NON-NLS-1$
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        tree(parent).forEach(tree -> tree.addListener(SWT.Resize, e -> widen(tree)));
    }

    private static Stream<Tree> tree(Control control) {
        return control instanceof Tree tree ? Stream.of(tree)
                : control instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(ProblemsView::tree) : Stream.empty();
    }

    /** The sentences get what the other columns leave. */
    private static void widen(Tree tree) {
        int others = Stream.of(tree.getColumns()).skip(1).mapToInt(TreeColumn::getWidth).sum();
        int rest = tree.getClientArea().width - others;
        if (tree.getColumnCount() > 0 && rest > tree.getColumn(0).getWidth()) {
            tree.getColumn(0).setWidth(rest);
        }
    }
}
