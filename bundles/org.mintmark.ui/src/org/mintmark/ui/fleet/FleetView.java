package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.Settings;

/** Every SKU beside the others: filter, sort, open the page behind a cell, act on many. */
public final class FleetView extends ViewPart implements ChosenSkus {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.fleet"; //$NON-NLS-1$
    /** Where the commands on many SKUs stand in the menu. */
    private static final String ACTIONS = "actions"; //$NON-NLS-1$

    private final FleetLook look = new FleetLook(this::arrived);
    private final StackLayout stack = new StackLayout();
    private FleetWatch watch;
    private Composite body;
    private FleetHead head;
    private FleetTree table;
    private SelectionBar bar;
    private EmptyFleet empty;
    private FleetSelection selection;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(stack);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout());
        head = new FleetHead(body, this::filter);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new FleetTree(body, this::open, this::chose);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        bar = new SelectionBar(getSite(), body);
        empty = new EmptyFleet(getSite(), parent);
        stack.topControl = body;
        selection = new FleetSelection(this::chosen);
        getSite().setSelectionProvider(selection);
        table.group(Settings.on(Settings.GROUP_FLEET));
        menus(getViewSite().getActionBars());
        watch = new FleetWatch(look::again);
        refresh();
    }

    private void menus(IActionBars bars) {
        Action refresh = action(Messages.refresh, this::refresh);
        Action below = action(Messages.selectBelow, table::selectBelow);
        bars.getMenuManager().add(new GroupAction(table::group));
        bars.getMenuManager().add(refresh);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(null, head::begin));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(null, this::selectAll));
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(ACTIONS));
        menu.add(below);
        menu.add(refresh);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.addMenuListener(m -> below.setEnabled(table.hasBelow()));
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(menu, selection);
        new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true).fillActionBars(bars);
    }

    private static Action action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private void selectAll() {
        if (head.typing()) {
            head.begin();
        } else {
            table.selectAll();
        }
    }

    /** Looks at all fleets again; the rows of the last look stand there until then. */
    public void refresh() {
        look.begin();
    }

    /** Chooses rows, whatever was looked for. */
    void choose(Collection<Path> skus) {
        head.clear();
        table.choose(skus);
    }

    /** Gives rows an edge. */
    void mark(Collection<Path> skus) {
        table.mark(skus);
    }

    @Override
    public List<Path> chosen() {
        return table.chosen().stream().map(FleetRow::file).toList();
    }

    @Override
    public void projectsMade() {
        selection.changed();
    }

    private void arrived(List<FleetRow> rows, boolean whole) {
        if (!body.isDisposed()) {
            if (whole) {
                table.keep(rows);
            } else {
                table.put(rows);
            }
            boolean none = whole && rows.isEmpty();
            if (none || !rows.isEmpty()) {
                stack.topControl = none ? empty.control() : body;
                body.getParent().layout();
            }
            head.count(table.all(), table.found());
            bar.show(table.chosen());
        }
    }

    private void filter() {
        table.filter(head::wants, head.filters());
        head.count(table.all(), table.found());
    }

    private void chose() {
        bar.show(table.chosen());
        selection.changed();
        List<Path> chosen = chosen();
        if (chosen.size() == 1) {
            ImpactView.follow(getSite().getPage(), chosen.get(0));
        }
    }

    private void open(FleetRow row, FleetColumn column) {
        SkuOpening.open(getSite().getPage(), row.file(), column.page());
    }

    @Override
    public void setFocus() {
        if (stack.topControl == body) {
            head.focus();
        } else {
            empty.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        watch.end();
        look.end();
        super.dispose();
    }
}
