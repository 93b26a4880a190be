package org.mintmark.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Issue;
import org.mintmark.core.resolve.EffectiveSku;

/** A page's header: its title, the SKU, the kind of the medium, and how many problems there are on the page. Families and local SKUs make no medium. */
final class PageHead {

    /** For the shape, the gaps and a scroll bar. */
    private static final int ROOM = 70;
    /** Id of the view that lists them. */
    private static final String PROBLEMS = "org.mintmark.ui.problems"; //$NON-NLS-1$

    private final EditedSku owner;
    private final ScrolledForm form;
    private final String page;
    private String title = ""; //$NON-NLS-1$
    private String tip;

    PageHead(EditedSku owner, String page, ScrolledForm form) {
        this.owner = owner;
        this.page = page;
        this.form = form;
        form.addListener(SWT.Resize, e -> showText());
        form.getForm().addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> showProblems()));
    }

    private static void showProblems() {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PROBLEMS);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Where the whole does not fit, the title is left out, which the page's tab says too. */
    private void showText() {
        EffectiveSku sku = owner.effective();
        String rest = sku.id() + " · " + (sku.isFamily() ? Messages.family : sku.isLocal() ? Messages.local : owner.kind().text()); //$NON-NLS-1$
        String whole = title + " · " + rest; //$NON-NLS-1$
        String text = width(whole) <= form.getSize().x ? whole : rest;
        if (!title.isEmpty() && !text.equals(form.getText())) {
            form.setText(text);
        }
    }

    private int width(String text) {
        GC gc = new GC(form);
        try {
            gc.setFont(form.getFont());
            int title = gc.textExtent(text).x;
            gc.setFont(JFaceResources.getDefaultFont());
            return title + gc.textExtent(form.getMessage() == null ? "" : form.getMessage()).x + ROOM; //$NON-NLS-1$
        } finally {
            gc.dispose();
        }
    }

    void show(String heading) {
        title = heading;
        List<Issue> all = owner.problems();
        List<Issue> here = owner.problems(page);
        String count = here.isEmpty() ? null : count(here.size(), here.size() == all.size());
        int type = here.isEmpty() ? IMessageProvider.NONE : here.stream().anyMatch(Issue::stopsBuild) ? IMessageProvider.ERROR : IMessageProvider.WARNING;
        String whole = NLS.bind(Messages.problemsOf, new Object[] { count(all.size(), true), owner.effective().id(), here.size() });
        if (type != form.getMessageType() || !Objects.equals(form.getMessage(), count) || !whole.equals(tip)) {
            tip = whole;
            form.getForm().setMessage(count, type, new IMessage[] { new Tip(whole, type) });
        }
        showText();
    }

    private static String count(int problems, boolean all) {
        return problems == 1 ? all ? Messages.problem : Messages.problemHere : NLS.bind(all ? Messages.problems : Messages.problemsHere, problems);
    }

    /** What one sees with the mouse on the count. */
    private record Tip(String getMessage, int getMessageType) implements IMessage {

        @Override
        public Object getKey() {
            return getMessage;
        }

        @Override
        public Object getData() {
            return null;
        }

        @Override
        public Control getControl() {
            return null;
        }

        @Override
        public String getPrefix() {
            return null;
        }
    }
}
