package org.mintmark.ui.build;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.resolve.Resolver;

/** Opens the files that the journal and the pages name. */
public final class Opener {

    private static final String TEXT = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$
    private static final long LARGE = 16L << 20;

    private Opener() {
    }

    /** Shows a page as a page, a SKU in its editor, a small file as text, and of anything else its folder. */
    public static void open(IWorkbenchPage page, Path file) {
        if (!Files.exists(file)) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.cannot, NLS.bind(Messages.gone, file));
            return;
        }
        try {
            String name = file.getFileName().toString();
            IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
            IFile[] found = root.findFilesForLocationURI(file.toUri());
            IEditorInput input = found.length > 0 ? new FileEditorInput(found[0]) : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
            if (name.endsWith(".html")) { //$NON-NLS-1$
                page.openEditor(input, ReportEditor.ID);
            } else if (name.endsWith(Resolver.EXTENSION) && found.length > 0) {
                IDE.openEditor(page, found[0]);
            } else if (name.matches(".*\\.(json|jsonl|xml|txt|cmd|log)") && file.toFile().length() < LARGE) { //$NON-NLS-1$
                page.openEditor(input, TEXT);
            } else {
                Program.launch(Files.isDirectory(file) ? file.toString() : file.toAbsolutePath().getParent().toString());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
