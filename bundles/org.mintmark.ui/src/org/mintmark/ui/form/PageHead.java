package org.mintmark.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.mintmark.core.check.Issue;

/** A page's header: its title, the SKU, the kind of the medium, and how many problems there are. */
final class PageHead {

    private final EditedSku owner;
    private final ScrolledForm form;

    PageHead(EditedSku owner, ScrolledForm form) {
        this.owner = owner;
        this.form = form;
    }

    void show(String title) {
        String head = title + " · " + owner.effective().id() + " · " + owner.kind().text(); //$NON-NLS-1$ //$NON-NLS-2$
        if (!head.equals(form.getText())) {
            form.setText(head);
        }
        List<Issue> problems = owner.problems();
        boolean errors = problems.stream().anyMatch(Issue::stopsBuild);
        String count = problems.isEmpty() ? null : problems.size() == 1 ? Messages.problem : NLS.bind(Messages.problems, problems.size());
        int type = problems.isEmpty() ? IMessageProvider.NONE : errors ? IMessageProvider.ERROR : IMessageProvider.WARNING;
        if (type != form.getMessageType() || !Objects.equals(form.getMessage(), count)) {
            form.setMessage(count, type);
        }
    }
}
