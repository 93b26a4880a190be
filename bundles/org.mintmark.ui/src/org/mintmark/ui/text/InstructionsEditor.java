package org.mintmark.ui.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.culture.EditableText;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.culture.TextExtent;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.ui.form.UnsavedFile;

/** Edits a culture's instructions; what it could not keep it only shows. */
public final class InstructionsEditor extends EditorPart implements UnsavedFile {

    /** Id of the editor. */
    public static final String ID = "org.mintmark.ui.instructions"; //$NON-NLS-1$

    private final RichHistory history = new RichHistory();
    private final IResourceChangeListener outside = this::changedOutside;
    private IFile file;
    private byte[] stored;
    private EditableText edited;
    private RichText text;
    private RichBar bar;
    private FindBar find;
    private Label banner;
    private Label facts;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput fileInput)) {
            throw new PartInitException(NLS.bind(Messages.noProject, input.getName()));
        }
        setSite(site);
        setInput(input);
        file = fileInput.getFile();
        setPartName(file.getParent().getName() + " · " + file.getProject().getName()); //$NON-NLS-1$
        try {
            read();
        } catch (IOException e) {
            throw new PartInitException(new Status(IStatus.ERROR, InstructionsEditor.class, e.getMessage(), e));
        }
        ResourcesPlugin.getWorkspace().addResourceChangeListener(outside, IResourceChangeEvent.POST_CHANGE);
    }

    private void read() throws IOException {
        stored = Files.readAllBytes(path());
        edited = EditableText.of(stored, file.getParent().getName());
    }

    @Override
    public Path path() {
        return file.getLocation().toPath();
    }

    @Override
    public Optional<byte[]> unsaved() {
        return isDirty() ? Optional.of(edited.write(text.document())) : Optional.empty();
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout());
        banner = new Label(parent, SWT.WRAP);
        banner.setData("id", "rich.banner"); //$NON-NLS-1$ //$NON-NLS-2$
        banner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite above = new Composite(parent, SWT.NONE);
        above.setLayout(new GridLayout());
        above.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new RichText(parent, this::changed);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        bar = new RichBar(above, text);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        find = new FindBar(parent, text.control());
        facts = new Label(parent, SWT.WRAP);
        facts.setData("id", "rich.facts"); //$NON-NLS-1$ //$NON-NLS-2$
        facts.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        text.control().addListener(SWT.KeyUp, e -> bar.update());
        text.control().addListener(SWT.MouseUp, e -> bar.update());
        RichKeys.on(getSite(), text);
        begin();
    }

    private void begin() {
        text.show(edited.document());
        RtfDocument shown = text.document();
        history.begin(shown);
        text.control().setEditable(edited.writable());
        banner.setText(edited.refusal());
        ((GridData) banner.getLayoutData()).exclude = edited.writable();
        banner.setVisible(!edited.writable());
        bar.control().getParent().setVisible(edited.writable());
        ((GridData) bar.control().getParent().getLayoutData()).exclude = !edited.writable();
        banner.getParent().layout(true, true);
        update();
    }

    private void changed(boolean letter) {
        history.changed(text.document(), text.control().getCaretOffset(), letter);
        update();
    }

    private void update() {
        bar.update();
        RtfDocument document = text.document();
        TextExtent extent = TextExtent.of(document, PageGeometry.ASSUMED, TextExtent.DPIS.get(0));
        facts.setText(NLS.bind(Messages.facts, AssetSketch.length(document), String.format("%.1f", extent.screens()))); //$NON-NLS-1$
        firePropertyChange(PROP_DIRTY);
        if (getEditorSite().getActionBarContributor() instanceof InstructionsActions actions) {
            actions.update();
        }
    }

    RichHistory history() {
        return history;
    }

    RichText text() {
        return text;
    }

    FindBar find() {
        return find;
    }

    /** Shows an earlier or later state of the text. */
    void show(RichHistory.State state) {
        text.show(state.document());
        text.control().setCaretOffset(Math.min(state.caret(), text.control().getCharCount()));
        text.control().showSelection();
        update();
    }

    /** Pastes rich text as far as it can be kept, else plain text. */
    void paste() {
        Clipboard clipboard = new Clipboard(text.control().getDisplay());
        Object rich = clipboard.getContents(RTFTransfer.getInstance());
        clipboard.dispose();
        if (!text.control().getEditable()) {
            return;
        }
        try {
            if (rich instanceof String source) {
                RtfFile pasted = RtfReader.read(source.getBytes(StandardCharsets.ISO_8859_1));
                text.insert(pasted.document());
                if (!pasted.unsupported().isEmpty()) {
                    facts.setText(NLS.bind(Messages.reduced, String.join(", ", pasted.unsupported()))); //$NON-NLS-1$
                }
                return;
            }
        } catch (FormatException e) {
            facts.setText(e.getMessage());
        }
        text.control().paste();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            boolean foreign = !Files.isRegularFile(path()) || !Arrays.equals(Files.readAllBytes(path()), stored);
            if (foreign && !MessageDialog.openQuestion(getSite().getShell(), file.getName(), NLS.bind(Messages.overwrite, file.getName()))) {
                monitor.setCanceled(true);
                return;
            }
            byte[] content = edited.write(text.document());
            AtomicFile.write(path(), content);
            stored = content;
            history.saved();
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (IOException | CoreException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(new Status(IStatus.ERROR, InstructionsEditor.class, NLS.bind(Messages.notSaved, file.getName(), e.getMessage()), e),
                    StatusManager.SHOW);
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void changedOutside(IResourceChangeEvent event) {
        if (event.getDelta() == null || event.getDelta().findMember(file.getFullPath()) == null) {
            return;
        }
        getSite().getShell().getDisplay().asyncExec(() -> {
            // a text with changes keeps them; whoever saves is asked
            if (!text.control().isDisposed() && file.exists() && !isDirty()) {
                try {
                    if (!Arrays.equals(Files.readAllBytes(path()), stored)) {
                        read();
                        begin();
                    }
                } catch (IOException e) {
                    facts.setText(e.getMessage());
                }
            }
        });
    }

    @Override
    public void doSaveAs() {
        // the file's name and place are the procedure's
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return history.dirty();
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(outside);
        super.dispose();
    }
}
