package org.mintmark.workspace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Marks a project that holds a SKU and lets the checks run on it. */
public final class SkuNature implements IProjectNature {

    /** Id of the nature, as {@code .project} files name it. */
    public static final String ID = "org.mintmark.sku";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        List<ICommand> commands = new ArrayList<>(List.of(description.getBuildSpec()));
        if (commands.stream().noneMatch(c -> c.getBuilderName().equals(SkuBuilder.ID))) {
            ICommand command = description.newCommand();
            command.setBuilderName(SkuBuilder.ID);
            commands.add(command);
            description.setBuildSpec(commands.toArray(ICommand[]::new));
            project.setDescription(description, IResource.AVOID_NATURE_CONFIG, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(List.of(description.getBuildSpec()).stream().filter(c -> !c.getBuilderName().equals(SkuBuilder.ID))
                .toArray(ICommand[]::new));
        project.setDescription(description, IResource.AVOID_NATURE_CONFIG, null);
        project.deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject value) {
        project = value;
    }
}
