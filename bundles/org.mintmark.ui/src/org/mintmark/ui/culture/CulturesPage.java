package org.mintmark.ui.culture;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.status.CultureCell;
import org.mintmark.core.status.CultureMatrix;
import org.mintmark.core.status.CultureRow;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.ShownCulture;
import org.mintmark.ui.form.SkuPage;

/** The 19 cultures of the wizard with the three files of each. */
public final class CulturesPage extends SkuPage {

    private static final int HEIGHT = 150;

    private CultureTable table;
    private CellSection cell;
    private CultureActions actions;
    private AssetSketches sketches;
    private String told = "";

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> CulturesPage(E owner) {
        super(owner, "cultures", Messages.title); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        actions = new CultureActions(owner(), body.getShell());
        CultureTools tools = new CultureTools(actions, this::preview);
        tools.buttons(body, toolkit);
        table = new CultureTable(toolkit.createTable(body, SWT.FULL_SELECTION | SWT.SINGLE), this::chosen);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = 100;
        table.control().setLayoutData(data);
        table.control().addListener(SWT.KeyDown, tools::key);
        table.control().addListener(SWT.DefaultSelection, e -> actions.edit());
        Composite details = toolkit.createComposite(body);
        details.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        details.setLayout(new GridLayout());
        cell = new CellSection(details, toolkit, table, actions);
        actions.on(table);
        new CellDrop(table, actions);
        sketches = new AssetSketches(found -> {
            if (!table.control().isDisposed()) {
                table.sketch(found);
            }
        });
    }

    private void preview() {
        try {
            getSite().getPage().showView(ShownCulture.PREVIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            ShownCulture.tell(getSite(), new ClientCulture(table.cell().tag()));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void chosen(CultureCell now) {
        cell.show(now, table.row());
        if (!now.tag().equals(told)) {
            told = now.tag();
            ShownCulture.tell(getSite(), new ClientCulture(told));
        }
    }

    @Override
    protected void fill() {
        List<CultureRow> rows = CultureMatrix.of(owner().effective(), owner().problems());
        actions.rows(rows);
        table.show(rows);
        sketches.look(rows);
        getManagedForm().reflow(true);
    }

    @Override
    protected void fillProblems() {
        fill();
    }

    @Override
    public void dispose() {
        if (sketches != null) {
            sketches.stop();
        }
        super.dispose();
    }
}
