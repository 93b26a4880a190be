package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.Reach;
import org.mintmark.core.fleet.Used;
import org.mintmark.ui.form.CommandButton;
import org.mintmark.workspace.FilesOperation;
import org.mintmark.workspace.build.Workshops;

/** Whom something reaches: what the chosen SKU uses with all who use it too, or what a change of many SKUs has made stale. */
public final class ImpactView extends ViewPart implements ChosenSkus {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.impact"; //$NON-NLS-1$
    private static final int PAUSE_MILLIS = 500;
    private static final String OVERVIEW = "overview"; //$NON-NLS-1$

    private final Plans plans = new Plans();
    private final Latest<Impact> looks = new Latest<>(Messages.looking, this::read);
    private final Latest<Reach> reaches = new Latest<>(Messages.looking, this::reached);
    private final FleetSelection selection = new FleetSelection(this::chosen);
    private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private final IOperationHistoryListener steps = this::stepped;
    private final Runnable again = this::look;
    private FleetWatch watch;
    private PartWatch parts;
    private Composite body;
    private Label title;
    private ChangeBand band;
    private UsedThings things;
    private AffectedSkus affected;
    private List<Path> fleets = List.of();
    private Impact impact;
    private Path sku;
    private FilesOperation change;
    private boolean missed;
    private boolean outdated;

    /** Shows the view on a SKU or family. */
    static void show(IWorkbenchPage page, Path sku) throws PartInitException {
        ImpactView view = (ImpactView) page.showView(ID);
        view.leaveChange();
        view.show(sku);
    }

    /** Shows the view on a change that was just made. */
    static void show(IWorkbenchPage page, FilesOperation change) throws PartInitException {
        ((ImpactView) page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE)).show(change);
    }

    /** Shows another SKU where the view is open and no change stands in it. */
    static void follow(IWorkbenchPage page, Path sku) {
        if (page.findView(ID) instanceof ImpactView view) {
            view.followed(sku);
        }
    }

    private void followed(Path wanted) {
        if (change == null) {
            show(wanted);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        body = parent;
        body.setLayout(new GridLayout());
        title = new Label(body, SWT.WRAP);
        title.setData("id", "impact.title"); //$NON-NLS-1$ //$NON-NLS-2$
        title.setText(Messages.impactEmpty);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        band = new ChangeBand(body, this::undo, this::leaveChange, this::build);
        band.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        things = new UsedThings(body, this::showUsers);
        things.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        affected = new AffectedSkus(body, f -> SkuOpening.open(getSite().getPage(), f, OVERVIEW), selection::changed, this::select);
        affected.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        arrange();
        getSite().setSelectionProvider(selection);
        history.addOperationHistoryListener(steps);
        watch = new FleetWatch(folders -> later());
        parts = new PartWatch(this, this::followed, this::seen);
        chosenInFleet().filter(f -> sku == null).ifPresent(this::followed);
    }

    private Optional<Path> chosenInFleet() {
        return getSite().getPage().findView(FleetView.ID) instanceof FleetView fleet ? fleet.chosen().stream().findFirst() : Optional.empty();
    }

    private void arrange() {
        show(band.control(), change != null);
        show(things.control(), change == null && sku != null);
        show(affected.control(), change != null || sku != null);
        show(title, change == null);
    }

    private static void show(Control control, boolean there) {
        ((GridData) control.getLayoutData()).exclude = !there;
        control.setVisible(there);
        control.requestLayout();
    }

    private void show(Path wanted) {
        if (!wanted.equals(sku)) {
            sku = wanted;
            title.setText(NLS.bind(Messages.usesTitle, sku.getFileName().toString().replaceFirst("\\.sku$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
            arrange();
        }
        if (impact == null || outdated) {
            look();
        } else {
            showThings();
        }
    }

    private void show(FilesOperation made) {
        change = made;
        band.begin(made.getLabel());
        affected.clear(Messages.lookingAt);
        arrange();
        look();
    }

    private void leaveChange() {
        if (change != null) {
            change = null;
            reaches.forget();
            affected.clear(""); //$NON-NLS-1$
            sku = sku == null ? chosenInFleet().orElse(null) : sku;
            arrange();
            mark();
            look();
        }
    }

    /** Something has changed; it is looked at when nothing more does. Called in any thread. */
    private void later() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!body.isDisposed()) {
                outdated = true;
                body.getDisplay().timerExec(PAUSE_MILLIS, again);
            }
        });
    }

    private void look() {
        if (body.isDisposed()) {
            return;
        }
        missed = !getSite().getPage().isPartVisible(this);
        if (missed) {
            return;
        }
        List<Path> known = FleetLook.fleets();
        fleets = known;
        if (change != null) {
            List<Path> files = change.files();
            reaches.ask(monitor -> Reach.of(known, files, plans.open(), monitor));
        } else if (sku != null) {
            looks.ask(monitor -> Impact.of(known, Workshops.resolver(), monitor));
        }
    }

    private void read(Impact found, String problem) {
        if (!body.isDisposed() && change == null) {
            if (problem != null) {
                affected.clear(problem);
            } else {
                impact = found;
                outdated = false;
                showThings();
            }
        }
    }

    private void showThings() {
        String name = sku.getFileName().toString();
        int unreadable = impact.unreadable().size();
        title.setText(impact.of(sku).isEmpty() ? NLS.bind(Messages.usesNothing, name) : NLS.bind(Messages.usesTitle, name.replaceFirst("\\.sku$", "")) //$NON-NLS-1$ //$NON-NLS-2$
                + (unreadable == 0 ? "" : "\n" + NLS.bind(Messages.usesUnreadable, Counted.files(unreadable)))); //$NON-NLS-1$ //$NON-NLS-2$
        title.requestLayout();
        things.show(fleets, impact, sku);
    }

    private void showUsers() {
        Used used = things.chosen();
        if (used == null) {
            affected.clear(""); //$NON-NLS-1$
        } else {
            affected.show(NLS.bind(Messages.usersOf, things.text(used), Counted.skus(impact.skus(used))), impact.users(used));
        }
        mark();
    }

    private void reached(Reach reach, String problem) {
        if (body.isDisposed() || change == null) {
            return;
        }
        if (problem != null) {
            band.fail(change.getLabel(), problem);
            affected.clear(""); //$NON-NLS-1$
        } else {
            affected.show(reach);
            band.show(change.getLabel(), reach);
        }
        mark();
    }

    /** The fleet shows which rows stand here. */
    private void mark() {
        if (getSite().getPage().findView(FleetView.ID) instanceof FleetView fleet) {
            fleet.mark(getSite().getPage().isPartVisible(this) ? new HashSet<>(affected.skus()) : List.of());
        }
    }

    private void select(Collection<Path> skus) {
        try {
            ((FleetView) getSite().getPage().showView(FleetView.ID)).choose(skus);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void build(Collection<Path> skus) {
        affected.choose(skus);
        selection.changed();
        getSite().getPage().activate(this); // the command means what is chosen here
        CommandButton.run(getSite(), FleetAction.BUILD.command());
    }

    private void undo() {
        new StepBack(change, getSite().getShell()).schedule();
    }

    private void stepped(OperationHistoryEvent event) {
        if (event.getOperation() == change && event.getEventType() == OperationHistoryEvent.UNDONE) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    leaveChange();
                }
            });
        }
    }

    @Override
    public List<Path> chosen() {
        return affected.chosen();
    }

    @Override
    public void projectsMade() {
        selection.changed();
    }

    private void seen() {
        if (missed) {
            look();
        }
        mark();
    }

    @Override
    public void setFocus() {
        (change == null && sku != null ? things.control() : body).setFocus();
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.end();
            history.removeOperationHistoryListener(steps);
            parts.end();
            looks.forget();
            reaches.forget();
        }
        super.dispose();
    }
}
