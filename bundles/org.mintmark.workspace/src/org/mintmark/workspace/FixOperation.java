package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.mintmark.core.check.Change;
import org.mintmark.core.check.Change.RenameChange;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.FixApplier;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.engine.io.AtomicFile;

/** A fix as a step that can be undone: the old content of every file it changes is kept. */
public final class FixOperation extends AbstractOperation {

    private final Fix fix;
    private final DigestCache digests;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final Map<Path, byte[]> after = new LinkedHashMap<>();

    /** Of a fix, with the digests it may record. */
    public FixOperation(Fix fix, DigestCache digests) {
        super(fix.label());
        this.fix = fix;
        this.digests = digests;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return run(() -> {
            for (Change change : fix.changes()) {
                if (!(change instanceof RenameChange)) {
                    LocalHistory.keep(change.file());
                    before.put(change.file(), content(change.file()));
                }
            }
            try {
                new FixApplier(digests).apply(fix, monitor == null ? new NullProgressMonitor() : monitor);
            } catch (IOException e) {
                restore(); // a fix is made whole or not at all
                throw e;
            }
            for (Path file : before.keySet()) {
                after.put(file, content(file));
            }
        });
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return run(() -> new FixApplier(digests).apply(fix, monitor == null ? new NullProgressMonitor() : monitor));
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return run(() -> {
            for (Path file : before.keySet()) {
                if (!Arrays.equals(content(file), after.get(file))) {
                    throw new IOException(file.getFileName() + " has changed since the fix: undo that first.");
                }
            }
            restore();
        });
    }

    private void restore() throws IOException {
        for (Change change : fix.changes().reversed()) {
            if (change instanceof RenameChange rename && Files.exists(rename.file().resolveSibling(rename.to()))) {
                Files.move(rename.file().resolveSibling(rename.to()), rename.file());
            }
        }
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            if (file.getValue() == null) {
                Files.deleteIfExists(file.getKey());
            } else if (!Arrays.equals(content(file.getKey()), file.getValue())) {
                AtomicFile.write(file.getKey(), file.getValue());
            }
        }
    }

    private interface Work {
        void run() throws IOException, CoreException;
    }

    private IStatus run(Work work) {
        try {
            for (Change change : fix.changes()) {
                refuseUnsaved(change.file());
            }
            work.run();
            for (Change change : fix.changes()) {
                refresh(change.file());
            }
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    private static void refuseUnsaved(Path path) throws IOException, CoreException {
        for (IFile file : files(path)) {
            SkuDocument document = SkuDocument.find(file);
            if (document != null && document.isDirty()) {
                throw new IOException(file.getName() + " has changes that are not saved: save it, then fix.");
            }
        }
    }

    private static void refresh(Path path) throws CoreException {
        for (IFile file : files(path)) {
            file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    private static List<IFile> files(Path path) {
        return List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()));
    }

    private static byte[] content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
}
