package org.mintmark.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mintmark.core.resolve.Resolver;

/** Which SKUs the user means: those selected in a view, else the one in the editor in front. */
public final class SkuChoice {

    private SkuChoice() {
    }

    /** The SKUs' files; none where nothing fits. */
    public static List<IFile> of(ExecutionEvent event) throws CoreException {
        List<IFile> selected = selected(HandlerUtil.getCurrentSelection(event));
        if (HandlerUtil.getActivePart(event) instanceof IViewPart && !selected.isEmpty()) {
            return selected;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor instanceof EditedSku sku) {
            return List.of(sku.document().file());
        }
        if (editor != null && editor.getEditorInput() instanceof IFileEditorInput input && isSku(input.getFile())) {
            return List.of(input.getFile());
        }
        return selected;
    }

    private static List<IFile> selected(ISelection selection) throws CoreException {
        Set<IFile> files = new LinkedHashSet<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                IResource resource = Adapters.adapt(element, IResource.class);
                if (resource instanceof IFile file && isSku(file)) {
                    files.add(file);
                } else if (resource != null && resource.getProject() != null) {
                    files.addAll(of(resource.getProject()));
                }
            }
        }
        return List.copyOf(files);
    }

    private static List<IFile> of(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        for (IResource member : project.isAccessible() ? project.members() : new IResource[0]) {
            if (member instanceof IFile file && isSku(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean isSku(IFile file) {
        return file.getName().endsWith(Resolver.EXTENSION);
    }
}
