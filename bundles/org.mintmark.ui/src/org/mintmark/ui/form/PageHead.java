package org.mintmark.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.mintmark.core.check.Issue;

/** A page's header: its title, the SKU, the kind of the medium, and how many problems there are. */
final class PageHead {

    /** For the shape, the gaps and a scroll bar. */
    private static final int ROOM = 70;

    private final EditedSku owner;
    private final ScrolledForm form;
    private String title = ""; //$NON-NLS-1$

    PageHead(EditedSku owner, ScrolledForm form) {
        this.owner = owner;
        this.form = form;
        form.addListener(SWT.Resize, e -> showText());
    }

    /** Where the whole does not fit, the title is left out, which the page's tab says too. */
    private void showText() {
        String rest = owner.effective().id() + " · " + owner.kind().text(); //$NON-NLS-1$
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
        List<Issue> problems = owner.problems();
        boolean errors = problems.stream().anyMatch(Issue::stopsBuild);
        String count = problems.isEmpty() ? null : problems.size() == 1 ? Messages.problem : NLS.bind(Messages.problems, problems.size());
        int type = problems.isEmpty() ? IMessageProvider.NONE : errors ? IMessageProvider.ERROR : IMessageProvider.WARNING;
        if (type != form.getMessageType() || !Objects.equals(form.getMessage(), count)) {
            form.setMessage(count, type);
        }
        showText();
    }
}
