package org.mintmark.ui.fleet;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.ui.form.CommandButton;

/** Where to begin while there is no SKU. */
final class EmptyFleet {

    private final Composite area;
    private final Label problem;

    EmptyFleet(IWorkbenchPartSite site, Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setVisible(false); // until it is known that there is nothing
        area.setData("id", "fleet.empty"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        area.setLayout(layout);
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(Messages.empty);
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button(site, "sku", Messages.emptyNew, "org.eclipse.ui.newWizard(newWizardId=org.mintmark.ui.wizard.sku)"); //$NON-NLS-1$ //$NON-NLS-2$
        button(site, "fleet", Messages.emptyOpen, "org.mintmark.ui.wizard.fleet"); //$NON-NLS-1$ //$NON-NLS-2$
        button(site, "demo", Messages.emptyDemo, "org.mintmark.ui.help.demo"); //$NON-NLS-1$ //$NON-NLS-2$
        problem = new Label(area, SWT.WRAP);
        problem.setData("id", "fleet.empty.problem"); //$NON-NLS-1$ //$NON-NLS-2$
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    }

    private void button(IWorkbenchPartSite site, String id, String text, String command) {
        Button button = new Button(area, SWT.PUSH);
        button.setData("id", "fleet.empty." + id); //$NON-NLS-1$ //$NON-NLS-2$
        button.setText(text);
        button.setImage(CommandButton.icon(button, id.equals("sku") ? "sku" : "fleet")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        button.addListener(SWT.Selection, e -> run(site, command));
    }

    private void run(IWorkbenchPartSite site, String command) {
        String wrong = ""; //$NON-NLS-1$
        try {
            CommandButton.execute(site, command);
        } catch (ExecutionException e) {
            wrong = e.getMessage();
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
        if (!area.isDisposed()) {
            problem.setText(wrong);
            area.layout();
        }
    }

    Composite control() {
        return area;
    }
}
