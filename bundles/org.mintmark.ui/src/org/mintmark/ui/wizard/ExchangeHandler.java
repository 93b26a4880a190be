package org.mintmark.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that stands behind the class's name in {@code plugin.xml}. */
public final class ExchangeHandler extends AbstractHandler implements IExecutableExtension {

    private String wizard;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        wizard = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard opened = switch (wizard) {
            case "report" -> new ReportWizard(); //$NON-NLS-1$
            case "set" -> new SetWizard(); //$NON-NLS-1$
            case "drivers" -> new DriverWizard(); //$NON-NLS-1$
            default -> new KitWizard();
        };
        opened.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY);
        new WizardDialog(window.getShell(), opened).open();
        return null;
    }
}
