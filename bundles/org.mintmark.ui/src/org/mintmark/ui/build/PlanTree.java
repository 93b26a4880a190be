package org.mintmark.ui.build;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.mintmark.core.check.Issue;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.Proposal;

/** A plan as a tree: the steps of each disc with why they would run, whether it fits, and what the checks say. */
final class PlanTree {

    private static final int[] WIDTHS = { 300, 90, 260 };
    private static final int REST = 90 + 260;

    private final Composite body;
    private final Tree tree;
    private final Text detail;
    private final StateImages images;

    PlanTree(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        tree = new Tree(body, SWT.BORDER | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setData("id", "plan.steps"); //$NON-NLS-1$ //$NON-NLS-2$
        tree.setHeaderVisible(true);
        images = new StateImages(tree);
        String[] titles = { Messages.columnStep, Messages.columnSize, Messages.columnWhy };
        for (int i = 0; i < titles.length; i++) {
            TreeColumn column = new TreeColumn(tree, i == 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        tree.addListener(SWT.Resize, e -> tree.getColumn(0).setWidth(Math.max(WIDTHS[0], tree.getClientArea().width - REST)));
        tree.addListener(SWT.Selection, e -> explain((TreeItem) e.item));
        detail = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        detail.setBackground(body.getBackground());
        detail.setData("id", "plan.detail"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, false);
        room.heightHint = 3 * detail.getLineHeight();
        room.widthHint = 200;
        detail.setLayoutData(room);
    }

    Control control() {
        return body;
    }

    private void explain(TreeItem item) {
        detail.setText(item.getText(2).isEmpty() ? item.getText() : NLS.bind(Messages.stepAndWhy, item.getText(), item.getText(2)));
    }

    void show(List<Proposal> proposals) {
        tree.setRedraw(false);
        tree.removeAll();
        detail.setText(Messages.chooseStep);
        for (Proposal proposal : proposals) {
            if (!proposal.possible()) {
                TreeItem root = root(proposal.id(), images.shared(ISharedImages.IMG_OBJS_ERROR_TSK));
                if (proposal.issues().stream().noneMatch(i -> i.message().equals(proposal.refusal()))) {
                    row(root, images.shared(ISharedImages.IMG_OBJS_ERROR_TSK), proposal.refusal());
                }
                issues(root, proposal.issues());
                root.setExpanded(true);
                continue;
            }
            proposal.plans().forEach(plan -> show(proposal, plan));
        }
        tree.setRedraw(true);
    }

    private void show(Proposal proposal, Plan plan) {
        String edition = plan.edition().id().equals("default") ? "" : " " + plan.edition().id(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        TreeItem root = root(proposal.id() + edition + ": " + plan.kind().text(), images.of(plan.nothingToDo() ? StateImages.DONE : StateImages.STALE)); //$NON-NLS-1$
        for (PlannedStep step : plan.steps()) {
            row(root, images.of(step.runs() ? StateImages.STALE : StateImages.DONE), step.step().describe(), Pace.size(step.step().weight()),
                    step.runs() ? step.reason() : Messages.current);
        }
        Optional<MediaForecast> forecast = Proposal.forecast(plan);
        forecast.ifPresent(f -> forecast(root, f));
        plan.notices().forEach(n -> row(root, images.shared(ISharedImages.IMG_OBJS_INFO_TSK), n));
        issues(root, proposal.issues());
        root.setExpanded(true);
    }

    private void forecast(TreeItem root, MediaForecast forecast) {
        MediaForecast.Target wanted = forecast.targets().stream().filter(MediaForecast.Target::wanted).findFirst().orElseThrow();
        Image image = wanted.fits() ? images.of(StateImages.DONE) : images.shared(ISharedImages.IMG_OBJS_WARN_TSK);
        String room = NLS.bind(wanted.fits() ? Messages.fits : Messages.tooMuch, wanted.medium().getLiteral(),
                Pace.size(Math.abs(wanted.capacity() - wanted.needed())));
        row(root, image, NLS.bind(forecast.estimated() ? Messages.discEstimated : Messages.disc, room), Pace.size(forecast.iso()), ""); //$NON-NLS-1$
        forecast.advice().forEach(a -> row(root, images.shared(ISharedImages.IMG_OBJS_WARN_TSK), a));
    }

    private void issues(TreeItem root, List<Issue> issues) {
        for (Issue issue : issues) {
            row(root, images.shared(issue.stopsBuild() ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK), issue.message(), "", //$NON-NLS-1$
                    issue.code());
        }
    }

    private TreeItem root(String text, Image image) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(text);
        item.setImage(image);
        return item;
    }

    private static void row(TreeItem parent, Image image, String... texts) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(texts);
        item.setImage(image);
    }

}
