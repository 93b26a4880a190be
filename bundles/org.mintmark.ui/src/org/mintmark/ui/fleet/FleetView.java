package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.Settings;
import org.mintmark.workspace.FleetImport;

/** Every SKU beside the others: filter, sort, open the page behind a cell, act on many. */
public final class FleetView extends ViewPart {

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
        selection = new FleetSelection(this::selection);
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

    /** The chosen rows' files, in their order. */
    List<Path> chosen() {
        return table.chosen().stream().map(FleetRow::file).toList();
    }

    /** Tells that the chosen rows have projects now. */
    void projectsMade() {
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
        }
    }

    private void filter() {
        table.filter(head::wants, head.filters());
        head.count(table.all(), table.found());
    }

    private void chose() {
        bar.show(table.chosen());
        selection.changed();
    }

    private ISelection selection() {
        Map<Path, IProject> projects = new HashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.getLocation() != null) {
                projects.put(project.getLocation().toPath(), project);
            }
        }
        return new StructuredSelection(table.chosen().stream().map(r -> projects.get(r.file().getParent())).filter(Objects::nonNull).toList());
    }

    private void open(FleetRow row, FleetColumn column) {
        try {
            FleetImport.run(row.file().getParent(), new NullProgressMonitor()); // projects are made for what is opened only
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(row.file()));
            IEditorPart editor = IDE.openEditor(getSite().getPage(), file);
            if (editor instanceof FormEditor pages) {
                pages.setActivePage(column.page());
            }
        } catch (IOException | CoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
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
