package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.engine.io.AtomicFile;

/**
 * Other content of files beside a SKU as a step of the SKU's history: it is undone in its turn without making the SKU
 * dirty. Folders come and go with the files in them.
 */
public final class FileEdit extends AbstractCommand implements AbstractCommand.NonDirtying {

    private final List<FileChange> changes;
    private boolean done;

    private FileEdit(String label, List<FileChange> changes) {
        super(label);
        this.changes = changes;
    }

    /**
     * Writes the files; the command that is returned stands for it in a history.
     *
     * @param label what was done, for the menu
     * @throws IOException with a sentence; files before the one that failed are as they were then
     */
    public static FileEdit perform(String label, List<FileChange> changes) throws IOException {
        FileEdit edit = new FileEdit(label, List.copyOf(changes));
        List<FileChange> written = new ArrayList<>();
        try {
            for (FileChange change : edit.changes) {
                if (!holds(change.file(), change.before())) {
                    throw new IOException(change.file() + " has changed meanwhile: look at it, then try again.");
                }
                write(change.file(), change.after());
                written.add(change);
            }
        } catch (IOException e) {
            for (FileChange change : written.reversed()) {
                write(change.file(), change.before());
            }
            throw e;
        }
        edit.done = true;
        edit.refresh();
        return edit;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        if (!done) {
            redo();
        }
    }

    /** False where somebody else changed a file since. */
    @Override
    public boolean canUndo() {
        return changes.stream().allMatch(c -> holds(c.file(), c.after()));
    }

    /** False where somebody else changed a file since it was undone. */
    boolean canRedo() {
        return changes.stream().allMatch(c -> holds(c.file(), c.before()));
    }

    @Override
    public void undo() {
        replace(true);
    }

    @Override
    public void redo() {
        replace(false);
    }

    /** Leaves alone what somebody else changed meanwhile. */
    private void replace(boolean back) {
        try {
            for (FileChange change : back ? changes.reversed() : changes) {
                if (holds(change.file(), back ? change.after() : change.before())) {
                    write(change.file(), back ? change.before() : change.after());
                }
            }
            done = !back;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // the history writes it to the error log
        } finally {
            refresh();
        }
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            boolean there = Files.isRegularFile(file);
            return content == null ? !there : there && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (content != null) {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, content);
            return;
        }
        Files.deleteIfExists(file);
        boolean empty;
        try (Stream<Path> rest = Files.list(file.getParent())) {
            empty = rest.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(file.getParent());
        }
    }

    private void refresh() {
        try {
            ResourcesPlugin.getWorkspace().run(monitor -> changes.forEach(FileEdit::refresh), null, IWorkspace.AVOID_UPDATE, null); // told as one change
        } catch (CoreException e) {
            throw new IllegalStateException(e); // nothing in it throws one
        }
    }

    private static void refresh(FileChange change) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(change.file().toUri())) {
            IContainer there = file.getParent();
            while (!there.exists() && there.getParent() != null) {
                there = there.getParent();
            }
            try {
                there.refreshLocal(IResource.DEPTH_INFINITE, null);
                there.getParent().refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException e) {
                return; // the project was closed; it looks at its files when it opens
            }
        }
    }
}
