package org.mintmark.ui.help;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mintmark.core.demo.Demo;
import org.mintmark.core.run.Failure;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.build.Workshops;

/** Makes the demo fleet and shows its SKUs. */
public final class DemoHandler extends AbstractHandler {

    private static final String FOLDER = "mintmark-demo"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String folder = ask(HandlerUtil.getActiveShellChecked(event));
        if (folder == null) {
            return not(event, null);
        }
        try {
            // in front, because what comes next needs the fleet
            PlatformUI.getWorkbench().getProgressService().run(true, true, monitor -> make(Path.of(folder).normalize(), monitor));
            return null;
        } catch (InvocationTargetException e) {
            return not(event, e.getCause());
        } catch (InterruptedException e) {
            return not(event, null);
        }
    }

    /** Welcome and the guides say why at their place; whoever chose it in a menu is told here, and knows what he cancelled. */
    private static Object not(ExecutionEvent event, Throwable cause) throws ExecutionException {
        String why = cause == null ? Messages.demoNot : Messages.demoNot + " " + Failure.sentence(cause); //$NON-NLS-1$
        if (event.getTrigger() == null) {
            throw new ExecutionException(why, cause);
        }
        if (cause != null) {
            MessageDialog.openError(HandlerUtil.getActiveShellChecked(event), Messages.demo, why);
        }
        return null;
    }

    private static void make(Path fleet, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.demoMaking, IProgressMonitor.UNKNOWN);
        try {
            new Demo(Workshops.open().workers()).write(fleet, monitor::subTask, monitor);
            FleetImport.run(fleet, monitor);
        } catch (OperationCanceledException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (IOException | CoreException e) {
            throw new InvocationTargetException(e);
        }
    }

    private static String ask(Shell shell) {
        IInputValidator path = text -> {
            try {
                Path folder = Path.of(text.strip());
                return folder.getNameCount() == 0 || text.isBlank() ? "" : folder.isAbsolute() ? null : Messages.demoRelative; //$NON-NLS-1$
            } catch (InvalidPathException e) {
                return e.getMessage();
            }
        };
        String home = Path.of(System.getProperty("user.home"), FOLDER).toString(); //$NON-NLS-1$
        InputDialog dialog = new DemoFolderDialog(shell, home, path);
        return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
    }

    private static final class DemoFolderDialog extends InputDialog {

        DemoFolderDialog(Shell parent, String folder, IInputValidator path) {
            super(parent, Messages.demo, Messages.demoWhere, folder, path);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Control area = super.createDialogArea(parent);
            getText().setData("id", "demo.folder"); //$NON-NLS-1$ //$NON-NLS-2$
            return area;
        }
    }
}
