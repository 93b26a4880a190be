package org.mintmark.ui.signoff;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mintmark.ui.form.SkuChoice;

/** Opens the sign-off of the SKU that is meant. */
public final class SignOffHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            List<IFile> files = SkuChoice.of(event);
            if (files.size() == 1) {
                new DiscReading(files.get(0), HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
            } else {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.title, files.isEmpty() ? Messages.whichSku : Messages.oneSku);
            }
            return null;
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
