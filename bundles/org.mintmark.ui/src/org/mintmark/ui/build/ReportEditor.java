package org.mintmark.ui.build;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Shows a report, which is a page without scripts; where the system has no browser to embed, offers the user's own. */
public final class ReportEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.mintmark.ui.build.report"; //$NON-NLS-1$

    private Control content;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IURIEditorInput)) {
            throw new PartInitException(NLS.bind(Messages.gone, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        URI uri = ((IURIEditorInput) getEditorInput()).getURI();
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            // a report leads nowhere: whatever is followed opens outside
            browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = event.location.startsWith("file:") //$NON-NLS-1$
                    || event.location.startsWith("about:"))); //$NON-NLS-1$
            browser.setUrl(uri.toString());
            content = browser;
        } catch (SWTError e) {
            Link link = new Link(parent, SWT.WRAP);
            link.setText(NLS.bind(Messages.noBrowser, getEditorInput().getName()));
            link.addListener(SWT.Selection, event -> Program.launch(uri.toString()));
            content = link;
        }
        content.setData("id", "report"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited here
    }

    @Override
    public void doSaveAs() {
        // nothing is edited here
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
