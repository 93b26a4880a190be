package org.mintmark.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.ui.form.ShownCulture;

/** Shows what a step of a guide speaks of: a page of a SKU, the preview for a culture, or a file, which may be copied from elsewhere first. */
public final class ShowHandler extends AbstractHandler {

    private static final String PREFIX = "org.mintmark.ui.help.show."; //$NON-NLS-1$
    private static final String MODEL = ".sku"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String sku = event.getParameter(PREFIX + "sku"); //$NON-NLS-1$
        String file = event.getParameter(PREFIX + "file"); //$NON-NLS-1$
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(sku);
        if (!project.isAccessible()) {
            throw new ExecutionException(NLS.bind(Messages.noSku, sku));
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (file == null) {
                show(event, page, project.getFile(sku + MODEL));
            } else {
                IFile asset = project.getFile(IPath.fromPortableString(file));
                String from = event.getParameter(PREFIX + "from"); //$NON-NLS-1$
                if (!asset.exists() && from != null) {
                    copy(root.getFile(IPath.fromPortableString(from)), asset);
                }
                IDE.openEditor(page, asset);
            }
            return null;
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void show(ExecutionEvent event, IWorkbenchPage page, IFile file) throws CoreException {
        IEditorPart editor = IDE.openEditor(page, file);
        String wanted = event.getParameter(PREFIX + "page"); //$NON-NLS-1$
        if (wanted != null && editor instanceof FormEditor form) {
            form.setActivePage(wanted);
        }
        String culture = event.getParameter(PREFIX + "culture"); //$NON-NLS-1$
        if (culture != null) {
            page.showView(ShownCulture.PREVIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            ShownCulture.tell(editor.getSite(), new ClientCulture(culture));
        }
    }

    private static void copy(IFile from, IFile to) throws CoreException {
        if (to.getParent() instanceof IFolder folder && !folder.exists()) {
            IFolder above = folder.getParent() instanceof IFolder parent ? parent : null;
            if (above != null && !above.exists()) {
                above.create(true, true, null);
            }
            folder.create(true, true, null);
        }
        from.copy(to.getFullPath(), true, null);
    }
}
