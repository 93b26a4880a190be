package org.mintmark.app;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Says when the window waits for its user for the first time, and ends the workbench: what {@code releng/bench/start} asks for. */
final class MeasuredStart {

    /** Name of a SKU that is opened before the end, so that the next start has its editor; empty for none. */
    private final Optional<String> sku = Optional.ofNullable(System.getProperty("mintmark.start.measured")); //$NON-NLS-1$
    private boolean said;

    void idle() {
        if (sku.isEmpty() || said) {
            return;
        }
        said = true;
        System.out.println("usable at " + System.currentTimeMillis()); //$NON-NLS-1$
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IFile file = sku.get().isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(sku.get()).getFile(sku.get() + ".sku"); //$NON-NLS-1$
            try {
                if (file != null && file.exists()) {
                    IDE.openEditor(page, file);
                }
            } catch (PartInitException e) {
                System.err.println(e.getMessage());
            }
            PlatformUI.getWorkbench().close();
        });
    }
}
