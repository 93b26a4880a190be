package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/**
 * Keeps earlier states of files in the workspace's history. Our files are written beside and renamed, which the workspace
 * takes for a change from outside and would keep nothing of.
 */
@SuppressWarnings("restriction") // the workspace has no public way to keep a state without writing the file itself
public final class LocalHistory {

    private LocalHistory() {
    }

    /** Keeps what a file holds now, before somebody writes it. */
    static void keep(IFile file) throws CoreException {
        if (file.exists() && file.getLocationURI() != null) {
            IFileStore store = EFS.getStore(file.getLocationURI());
            ((Workspace) ResourcesPlugin.getWorkspace()).getFileSystemManager().getHistoryStore().addState(file.getFullPath(), store, store.fetchInfo(), false);
        }
    }

    /** Keeps what files hold now, as far as the workspace knows them. */
    static void keep(Path path) throws CoreException {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            keep(file);
        }
    }

    /** Earlier states of a file, the newest first. */
    public static List<IFileState> of(IFile file) throws CoreException {
        return List.of(file.getHistory(null));
    }

    /** The content of a state. */
    public static byte[] content(IFileState state) throws CoreException, IOException {
        try (var in = state.getContents()) {
            return in.readAllBytes();
        }
    }
}
