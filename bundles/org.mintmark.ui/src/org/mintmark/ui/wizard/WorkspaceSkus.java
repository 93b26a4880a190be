package org.mintmark.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.resolve.Resolver;

/** The SKUs that the workspace shows, and the one that the user means: what is selected, else what is edited. */
final class WorkspaceSkus {

    private final List<IFile> files;
    private final int chosen;
    private final String meant;

    WorkspaceSkus(IWorkbench workbench, IStructuredSelection selection) {
        files = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(p -> p.getFile(p.getName() + Resolver.EXTENSION)).filter(IResource::exists).toList();
        IResource selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null ? null : window.getActivePage().getActiveEditor();
        IResource edited = editor != null && editor.getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
        IResource resource = selected == null ? edited : selected;
        chosen = resource == null ? 0 : Math.max(0, files.stream().map(IFile::getProject).toList().indexOf(resource.getProject()));
        meant = resource == null || resource.getProject() == null ? "" : resource.getProject().getName(); //$NON-NLS-1$
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    String[] names() {
        return files.stream().map(f -> f.getProject().getName()).toArray(String[]::new);
    }

    int chosen() {
        return chosen;
    }

    /** Name of the project that is selected or edited, empty for none. */
    String meant() {
        return meant;
    }

    IFile file(int index) {
        return files.get(index);
    }

    /** The folder that holds the chosen SKU's folder. */
    Path fleet() {
        return isEmpty() ? Path.of(System.getProperty("user.home")) : files.get(chosen).getLocation().toPath().getParent().getParent(); //$NON-NLS-1$
    }
}
