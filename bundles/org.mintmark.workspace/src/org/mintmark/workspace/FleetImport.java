package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.resolve.Fleet;

/** Shows the SKUs of a fleet as projects of the workspace; they stay where they are. */
public final class FleetImport {

    private FleetImport() {
    }

    /**
     * Adds a project for every SKU folder below a folder that has none yet.
     *
     * @throws IOException when the folder can't be read
     * @throws CoreException when a project can't be made; those before it stay
     */
    public static void run(Path fleet, IProgressMonitor monitor) throws IOException, CoreException {
        Set<Path> folders = new LinkedHashSet<>();
        Fleet.skus(fleet).forEach(sku -> folders.add(sku.getParent()));
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        // one at a time, else two could make the same project
        workspace.run(m -> {
            SubMonitor progress = SubMonitor.convert(m, folders.size());
            for (Path folder : folders) {
                add(folder, progress.split(1));
            }
        }, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void add(Path folder, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IPath location = IPath.fromPath(folder);
        if (workspace.getRoot().getContainerForLocation(location) != null) {
            return;
        }
        IProjectDescription description = Files.isRegularFile(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME))
                ? workspace.loadProjectDescription(location.append(IProjectDescription.DESCRIPTION_FILE_NAME))
                : workspace.newProjectDescription(folder.getFileName().toString());
        IProject project = workspace.getRoot().getProject(description.getName());
        if (project.exists()) {
            return; // another SKU of that name is shown already
        }
        description.setLocation(location);
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        if (!project.hasNature(SkuNature.ID)) { // a SKU without its .project, or with one that something else has made
            IProjectDescription ours = project.getDescription();
            ours.setNatureIds(Stream.concat(Stream.of(ours.getNatureIds()), Stream.of(SkuNature.ID)).toArray(String[]::new));
            project.setDescription(ours, IResource.AVOID_NATURE_CONFIG, progress.split(1));
        }
        ((SkuNature) project.getNature(SkuNature.ID)).configure(); // the command line knows no builder
    }
}
