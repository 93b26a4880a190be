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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.workspace.FleetImport;

/** Every SKU beside the others: filter, sort, open the page behind a cell, act on many. */
public final class FleetView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.fleet"; //$NON-NLS-1$
    /** Where the commands on many SKUs stand in the menu. */
    private static final String ACTIONS = "actions"; //$NON-NLS-1$

    private final FleetLook look = new FleetLook(this::arrived);
    private FleetWatch watch;
    private Text filter;
    private Label count;
    private FleetTable table;
    private FleetSelection selection;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout(2, false));
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        filter.setData("id", "fleet.filter"); //$NON-NLS-1$ //$NON-NLS-2$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(e -> {
            table.filter(filter.getText());
            count();
        });
        count = new Label(parent, SWT.NONE);
        count.setData("id", "fleet.count"); //$NON-NLS-1$ //$NON-NLS-2$
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        table = new FleetTable(parent, this::open);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        selection = new FleetSelection(this::selection);
        table.control().addListener(SWT.Selection, e -> selection.changed());
        getSite().setSelectionProvider(selection);
        Action refresh = new Action(Messages.refresh) {
            @Override
            public void run() {
                refresh();
            }
        };
        getViewSite().getActionBars().getMenuManager().add(refresh);
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(ACTIONS));
        menu.add(refresh);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(menu, selection);
        new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true).fillActionBars(getViewSite().getActionBars());
        watch = new FleetWatch(look::again);
        refresh();
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
        if (!table.control().isDisposed()) {
            if (whole) {
                table.keep(rows);
            } else {
                table.put(rows);
            }
            count();
        }
    }

    private void count() {
        count.setText(NLS.bind(Messages.count, table.shown().size(), table.all().size()));
        count.getParent().layout();
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
        filter.setFocus();
    }

    @Override
    public void dispose() {
        watch.end();
        look.end();
        super.dispose();
    }
}
