package org.mintmark.workspace;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks a project that holds a SKU. */
public final class SkuNature implements IProjectNature {

    /** Id of the nature, as {@code .project} files name it. */
    public static final String ID = "org.mintmark.sku";

    private IProject project;

    @Override
    public void configure() {
        // nothing to add to the project
    }

    @Override
    public void deconfigure() {
        // nothing to take away from the project
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
