package org.mintmark.ui.sku;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.ui.culture.CulturesPage;
import org.mintmark.ui.disk.DiskLayoutPage;
import org.mintmark.ui.driver.DriversPage;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.ui.image.ImagesPage;
import org.mintmark.ui.media.MediaPage;
import org.mintmark.ui.outline.SkuOutline;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.SkuChecker;
import org.mintmark.workspace.SkuContent;
import org.mintmark.workspace.SkuDocument;

/** Edits a SKU. */
public final class SkuEditor extends FormEditor implements EditedSku, IPersistableEditor {

    private static final String PAGE = "page";

    /** Id of the editor. */
    public static final String ID = "org.mintmark.ui.sku.editor";

    private final List<SkuPage> skuPages = new ArrayList<>();
    private final SkuChecker checker = new SkuChecker();
    private final CommandStackListener changes = this::changed;
    private final IResourceChangeListener outside = this::changedOutside;
    private SkuDocument document;
    private SkuOutline outline;
    private LiveChecks checks;
    private EffectiveSku effective;
    private LiveChecks.Found found;
    private String before;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        if (!(input instanceof IFileEditorInput fileInput)) {
            throw new PartInitException(NLS.bind(Messages.notInProject, input.getName()));
        }
        try {
            document = SkuDocument.open(fileInput.getFile());
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        effective = document.effective(checker.resolver());
        found = new LiveChecks.Found(List.of(), MediaKind.of(effective));
        checks = new LiveChecks(document, checker, this::checked);
        document.history().addCommandStackListener(changes);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(outside, IResourceChangeEvent.POST_CHANGE);
        setPartName(document.sku().getId());
    }

    @Override
    protected void addPages() {
        try {
            for (SkuPage page : List.of(
                    new OverviewPage(this),
                    new DiskLayoutPage(this),
                    new CulturesPage(this),
                    new DriversPage(this),
                    new ImagesPage(this),
                    new MediaPage(this),
                    new SourcePage(this))) {
                skuPages.add(page);
                addPage(page);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        if (before != null) {
            setActivePage(before);
        }
        checks.soon();
    }

    @Override
    public void restoreState(IMemento memento) {
        before = memento.getString(PAGE);
        if (before != null && !skuPages.isEmpty()) {
            setActivePage(before);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, getActivePageInstance() == null ? null : getActivePageInstance().getId());
    }

    private void changed(EventObject event) {
        getSite().getShell().getDisplay().execute(() -> {
            if (!getContainer().isDisposed()) {
                refresh();
                checks.soon();
            }
        });
    }

    private void refresh() {
        effective = document.effective(checker.resolver());
        setPartName(document.sku().getId());
        skuPages.forEach(SkuPage::show);
        if (outline != null) {
            outline.show();
        }
        firePropertyChange(PROP_DIRTY);
        if (getEditorSite().getActionBarContributor() instanceof SkuEditorActions actions) {
            actions.update();
        }
    }

    private void checked(LiveChecks.Found now) {
        if (!getContainer().isDisposed()) {
            found = now;
            skuPages.forEach(SkuPage::showProblems);
            for (AreaLink.Area area : AreaLink.Area.values()) {
                setPageImage(findPage(area.page()).getIndex(), area.mark(problems()));
            }
            if (outline != null) {
                outline.showProblems();
            }
        }
    }

    private void changedOutside(IResourceChangeEvent event) {
        IFile file = document.file();
        if (event.getDelta() != null && SkuContent.touched(event.getDelta(), effective)) {
            changed(new EventObject(event)); // another picture, text or driver, or another family
        }
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) == 0) {
            return;
        }
        getSite().getShell().getDisplay().asyncExec(() -> {
            // a document with changes keeps them; whoever saves is asked
            if (!getContainer().isDisposed() && file.exists() && !document.isDirty() && document.changedOutside()) {
                try {
                    document.reload();
                } catch (CoreException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
                }
            }
        });
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (document.changedOutside() && !MessageDialog.openQuestion(getSite().getShell(), document.file().getName(),
                NLS.bind(Messages.overwrite, document.file().getName()))) {
            monitor.setCanceled(true);
            return;
        }
        try {
            document.save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        // a SKU is its folder; a copy is made with 'mintmark new --from'
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            outline = new SkuOutline(this);
            return type.cast(outline);
        }
        if (type == IGotoMarker.class) {
            IGotoMarker page = marker -> setActivePage(AreaLink.Area.page(marker.getAttribute(ProblemMarkers.CODE, "")));
            return type.cast(page);
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        IFormPage page = getActivePageInstance();
        if (page != null) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (document != null) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(outside);
            document.history().removeCommandStackListener(changes);
            checks.stop();
            document.close();
        }
        super.dispose();
    }

    @Override
    public SkuDocument document() {
        return document;
    }

    @Override
    public EffectiveSku effective() {
        return effective;
    }

    @Override
    public MediaKind kind() {
        return found.kind();
    }

    @Override
    public SkuChecker checker() {
        return checker;
    }

    @Override
    public List<Issue> problems() {
        return found.issues().stream().filter(i -> i.severity() != Severity.NOTICE).toList();
    }

    @Override
    public List<Issue> problems(String page) {
        return AreaLink.Area.on(page, problems());
    }
}
