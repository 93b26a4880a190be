package org.mintmark.ui.fleet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.fleet.ManySkus;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.workspace.FilesOperation;

/** Adds a culture to the chosen SKUs, as one step that can be undone. */
final class AddCulture extends Action {

    private final Supplier<List<FleetRow>> chosen;
    private final Shell shell;
    private final Runnable after;

    AddCulture(Supplier<List<FleetRow>> chosen, Shell shell, Runnable after) {
        super(Messages.addCulture);
        this.chosen = chosen;
        this.shell = shell;
        this.after = after;
    }

    @Override
    public void run() {
        List<FleetRow> rows = new ArrayList<>(chosen.get());
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.addCulture);
        dialog.setMessage(NLS.bind(Messages.addCultureMessage, rows.size()));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(c -> ((WizardCulture) c).tag() + "  " //$NON-NLS-1$
                + Locale.forLanguageTag(((WizardCulture) c).tag()).getDisplayName(Locale.ENGLISH)));
        dialog.setInput(Arrays.asList(WizardCulture.values()));
        if (!rows.isEmpty() && dialog.open() == Window.OK && dialog.getResult().length == 1) {
            add(rows, ((WizardCulture) dialog.getResult()[0]).tag());
        }
    }

    private void add(List<FleetRow> rows, String tag) {
        try {
            List<FileChange> changes = ManySkus.addCulture(rows.stream().map(FleetRow::file).toList(), tag);
            IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
            FilesOperation operation = new FilesOperation(NLS.bind(Messages.addedCulture, tag, changes.size()), changes);
            operation.addContext(support.getUndoContext());
            support.getOperationHistory().execute(operation, new NullProgressMonitor(), null);
            after.run();
        } catch (IOException | ExecutionException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
