package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.sku.NameRule;
import org.mintmark.core.project.RenameSku;
import org.mintmark.core.project.SkuProject;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.workspace.FleetImport;

/** Asks for an id and makes something of the chosen SKU with it. */
abstract class SkuHandler extends AbstractHandler {

    private final String title;
    private final String message;
    private final boolean moves;

    /** @param moves whether the SKU's folder will be another one */
    SkuHandler(String title, String message, boolean moves) {
        this.moves = moves;
        this.title = title;
        this.message = message;
    }

    /** Does it and returns the SKU files that have changed, the one to open first. */
    abstract List<Path> run(Path sku, String id, IProgressMonitor monitor) throws IOException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IProject project = project(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IInputValidator valid = text -> !NameRule.valid(text) ? Messages.badId
                : ResourcesPlugin.getWorkspace().getRoot().getProject(text).exists() ? NLS.bind(Messages.exists, text) : null;
        InputDialog dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), title, NLS.bind(message, project.getName()), project.getName(), valid);
        // an editor with changes would write the old name again
        if (dialog.open() == Window.OK && page.saveAllEditors(true)) {
            try {
                Path sku = Resolver.find(project.getLocation().toPath());
                if (moves) {
                    closeEditors(page, project);
                    project.delete(false, true, new NullProgressMonitor()); // the folder stays
                }
                try {
                    show(page, run(sku, dialog.getValue(), new NullProgressMonitor()));
                } catch (IOException e) {
                    FleetImport.run(sku.getParent(), new NullProgressMonitor());
                    throw e;
                }
            } catch (IOException | CoreException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            }
        }
        return null;
    }

    private static void show(IWorkbenchPage page, List<Path> changed) throws IOException, CoreException {
        Path made = changed.get(0);
        FleetImport.run(made.getParent(), new NullProgressMonitor());
        for (Path file : changed) {
            IResource resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
            if (resource != null) {
                resource.getParent().refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            }
        }
        IDE.openEditor(page, WorkspaceFleets.file(made));
    }

    private static void closeEditors(IWorkbenchPage page, IProject project) throws PartInitException {
        for (var reference : page.getEditorReferences()) {
            if (reference.getEditorInput() instanceof IFileEditorInput input && input.getFile().getProject().equals(project)) {
                page.closeEditors(new org.eclipse.ui.IEditorReference[] { reference }, false);
            }
        }
    }

    private static IProject project(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen) {
            IResource resource = Adapters.adapt(chosen.getFirstElement(), IResource.class);
            if (resource != null) {
                return resource.getProject();
            }
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null && editor.getEditorInput() instanceof IFileEditorInput input) {
            return input.getFile().getProject();
        }
        throw new ExecutionException(Messages.noSku);
    }

    /** Copies a SKU without its records, captures and outputs. */
    public static final class Duplicate extends SkuHandler {
        /** Copies. */
        public Duplicate() {
            super(Messages.duplicate, Messages.duplicateMessage, false);
        }

        @Override
        List<Path> run(Path sku, String id, IProgressMonitor monitor) throws IOException {
            return List.of(new SkuProject().copy(sku, sku.getParent().resolveSibling(id), monitor));
        }
    }

    /** Renames a SKU with every base that points at it. */
    public static final class Rename extends SkuHandler {
        /** Renames. */
        public Rename() {
            super(Messages.rename, Messages.renameMessage, true);
        }

        @Override
        List<Path> run(Path sku, String id, IProgressMonitor monitor) throws IOException {
            return new RenameSku().rename(sku, id);
        }
    }
}
