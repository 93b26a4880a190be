package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** The SKUs that the workspace shows, as files. */
final class WorkspaceFleets {

    private WorkspaceFleets() {
    }

    /** The folder beside whose projects a new one belongs: that of the selection, else of any project. */
    static Optional<Path> of(IStructuredSelection selection) {
        List<IProject> projects = new ArrayList<>();
        Optional.ofNullable(selection).map(s -> Adapters.adapt(s.getFirstElement(), IResource.class)).map(IResource::getProject).ifPresent(projects::add);
        projects.addAll(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
        return projects.stream().filter(p -> p.getLocation() != null).map(p -> p.getLocation().toPath().getParent()).findFirst();
    }

    /** A file of the workspace. */
    static IFile file(Path path) {
        return ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path.toAbsolutePath().normalize()));
    }

    /** The families there are, by id; a file that can't be read is none. */
    static TreeMap<String, Path> families() {
        TreeMap<String, Path> families = new TreeMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && project.getLocation() != null) {
                try {
                    Path file = Resolver.find(project.getLocation().toPath());
                    Sku sku = new SkuFile().load(file);
                    if (sku.isAbstract()) {
                        families.put(sku.getId(), file);
                    }
                } catch (IOException e) {
                    continue; // the problems of that project say why
                }
            }
        }
        return families;
    }
}
