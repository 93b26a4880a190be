package org.mintmark.ui.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.FilesOperation;
import org.mintmark.workspace.SkuDocument;

/**
 * What a SKU's file once held.
 *
 * @param file the file
 * @param content what it held
 */
record EarlierState(IFile file, byte[] content) {

    /** Makes it so again, in the SKU's editor and its history; where the file can't be read now, in the file itself. */
    boolean bringBack(IWorkbenchPage page) throws IOException, CoreException {
        String step = NLS.bind(Messages.bringBack, file.getName());
        IDE.openEditor(page, file);
        SkuDocument document = SkuDocument.find(file);
        if (document != null) {
            return document.take(step, new SkuFile().load(content, document.path()));
        }
        Path path = file.getLocation().toPath();
        byte[] now = Files.readAllBytes(path);
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        FilesOperation operation = new FilesOperation(step, List.of(new FileChange(path, now, content)));
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, new NullProgressMonitor(), null);
        } catch (ExecutionException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        return !Arrays.equals(now, content);
    }
}
