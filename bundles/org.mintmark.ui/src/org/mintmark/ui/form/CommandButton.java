package org.mintmark.ui.form;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes buttons of pages that run commands of the workbench, so that rooms need not know each other. */
public final class CommandButton {

    private static final String COMMANDS = "org.mintmark.ui.build."; //$NON-NLS-1$
    private static final String BUNDLE = "org.mintmark.ui"; //$NON-NLS-1$

    private CommandButton() {
    }

    /**
     * A button with the command's icon.
     *
     * @param command last part of its id, which is also the last part of the button's id
     * @param icon name of the icon
     */
    public static Button create(IWorkbenchPartSite site, Composite parent, FormToolkit toolkit, String id, String command, String icon, String text) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setImage(icon(button, icon));
        button.setData("id", id + "." + command); //$NON-NLS-1$ //$NON-NLS-2$
        button.addListener(SWT.Selection, e -> run(site, COMMANDS + command));
        return button;
    }

    /** Runs a command; that it could not be run is shown. */
    public static void run(IServiceLocator site, String command) {
        try {
            execute(site, command);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /**
     * Runs a command.
     *
     * @param command its id, with parameters behind it in brackets where it has any
     * @throws CommandException with a sentence where it was not done
     */
    public static void execute(IServiceLocator site, String command) throws CommandException {
        site.getService(IHandlerService.class).executeCommand(site.getService(ICommandService.class).deserialize(command), null);
    }

    /** One of our icons, which goes with the control it is drawn in. */
    public static Image icon(Control owner, String name) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), owner);
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").map(images::get).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
