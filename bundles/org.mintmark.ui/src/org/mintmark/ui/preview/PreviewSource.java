package org.mintmark.ui.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.UnsavedFile;
import org.mintmark.workspace.SkuContent;

/** Follows the editor that is in front: which SKU it edits, when that or a file of it changes, which culture is chosen in it. */
final class PreviewSource implements IPartListener2 {

    private static final String FOLDER = "customization"; //$NON-NLS-1$
    private static final int PAUSE_MILLIS = 150;

    private final IWorkbenchPage page;
    private final Display display = Display.getCurrent();
    private final Runnable changed;
    private final IResourceChangeListener files = this::filesChanged;
    private final CommandStackListener commands = e -> changed();
    private final ISelectionListener selection;
    private final Listener shell = e -> lookOutside();
    private final IPropertyListener typing = (part, property) -> typed();
    private final Runnable told = this::changed;
    private EditedSku editor;
    private IEditorPart typedIn;

    /**
     * @param changed told that the SKU is another one, or has changed
     * @param culture told which culture somebody looks at
     */
    PreviewSource(IWorkbenchPage page, Runnable changed, Consumer<ClientCulture> culture) {
        this.page = page;
        this.changed = changed;
        selection = (part, selected) -> {
            if (selected instanceof IStructuredSelection structured && structured.getFirstElement() instanceof ClientCulture client) {
                culture.accept(client);
            }
        };
        page.addPartListener(this);
        page.addSelectionListener(selection);
        page.getWorkbenchWindow().getShell().addListener(SWT.Activate, shell);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        follow(page.getActiveEditor());
        for (IEditorReference reference : page.getEditorReferences()) {
            if (editor == null) {
                follow(reference.getEditor(false)); // a text is in front, its SKU behind it
            }
        }
        listen(page.getActiveEditor());
    }

    void close() {
        page.removePartListener(this);
        page.removeSelectionListener(selection);
        page.getWorkbenchWindow().getShell().removeListener(SWT.Activate, shell);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        listen(null);
        leave();
    }

    /** The editor, null where no SKU is open. */
    EditedSku editor() {
        return editor;
    }

    /** What the SKU's file would hold. */
    byte[] text() {
        try {
            return editor.document().text();
        } catch (IOException e) {
            throw new IllegalStateException(e); // written into memory
        }
    }

    /** What editors of files beside SKUs hold that is not saved yet. */
    Map<Path, byte[]> unsaved() {
        Map<Path, byte[]> unsaved = new HashMap<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof UnsavedFile file) {
                file.unsaved().ifPresent(content -> unsaved.put(file.path(), content));
            }
        }
        return unsaved;
    }

    /** When the user pauses. */
    private void typed() {
        display.timerExec(PAUSE_MILLIS, told);
    }

    private void listen(IEditorPart part) {
        if (part != typedIn) {
            if (typedIn != null) {
                typedIn.removePropertyListener(typing);
            }
            typedIn = part instanceof UnsavedFile ? part : null;
            if (typedIn != null) {
                typedIn.addPropertyListener(typing);
            }
        }
    }

    private void follow(IEditorPart part) {
        listen(part);
        if (part instanceof EditedSku sku && sku != editor) {
            leave();
            editor = sku;
            editor.document().history().addCommandStackListener(commands);
            changed();
        }
    }

    private void leave() {
        if (editor != null) {
            editor.document().history().removeCommandStackListener(commands);
            editor = null;
        }
    }

    private void changed() {
        display.asyncExec(changed);
    }

    private void filesChanged(IResourceChangeEvent event) {
        EditedSku now = editor;
        if (now != null && event.getDelta() != null && SkuContent.touched(event.getDelta(), now.effective())) {
            display.asyncExec(changed);
        }
    }

    /** Whoever comes back from another program may have changed a file there. */
    private void lookOutside() {
        if (editor != null) {
            List<Path> files = editor.effective().files();
            Job.createSystem(Messages.reading, (ICoreRunnable) monitor -> {
                for (Path file : files) {
                    for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.resolveSibling(FOLDER).toUri())) {
                        folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                    }
                }
            }).schedule();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(page.getActiveEditor());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        follow(page.getActiveEditor());
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof UnsavedFile) {
            changed(); // what was not saved is gone
        }
        if (editor != null && part.getPart(false) == editor) {
            leave();
            changed();
            follow(page.getActiveEditor());
        }
    }
}
