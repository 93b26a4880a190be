package org.mintmark.ui.build;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.mintmark.ui.form.SkuChoice;

/** Does an action on the SKUs that are meant; which one stands behind the class's name in {@code plugin.xml}. */
public final class MediaHandler extends AbstractHandler implements IExecutableExtension {

    private MediaAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = MediaAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            List<IFile> files = SkuChoice.of(event);
            if (files.isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.which, Messages.whichSku);
            } else if (IDE.saveAllEditors(new IResource[] { ResourcesPlugin.getWorkspace().getRoot() }, true)) {
                new Preparation(action, files, HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
            }
            return null;
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
