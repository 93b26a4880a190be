package org.mintmark.ui.preview;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.culture.ClientCultures;
import org.mintmark.core.culture.ClientCultures.Named;

/** Asks for a client's culture: any tag may be typed, words of a culture's name find it. */
final class ClientField {

    /** What is typed to search opens the list. */
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray(); //$NON-NLS-1$

    private final Text text;
    private String shown = ""; //$NON-NLS-1$
    private final Consumer<String> listener;

    /** @param listener told the tag, or what was typed instead */
    ClientField(Composite parent, String id, String message, Consumer<String> listener) {
        this.listener = listener;
        text = new Text(parent, SWT.SEARCH | SWT.SINGLE | SWT.BORDER | SWT.ICON_CANCEL);
        text.setData("id", id); //$NON-NLS-1$
        text.setMessage(message);
        text.addListener(SWT.DefaultSelection, e -> tell(text.getText()));
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) { // back to what is drawn
                show(shown);
                text.selectAll();
            }
        });
        List<Named> all = ClientCultures.all();
        ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(), (typed, at) -> ClientCultures.search(all, typed).stream()
                .map(n -> new ContentProposal(n.tag(), n.text(), null)).toArray(IContentProposal[]::new), KeyStroke.getInstance(SWT.ARROW_DOWN), LETTERS);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPopupSize(new org.eclipse.swt.graphics.Point(360, 260));
        proposals.addContentProposalListener(p -> tell(p.getContent()));
    }

    Text control() {
        return text;
    }

    void show(String tag) {
        shown = tag;
        if (!text.getText().equals(tag)) {
            text.setText(tag);
        }
    }

    private void tell(String typed) {
        String wanted = typed.strip();
        if (!wanted.isEmpty() && !wanted.contains("-") && wanted.length() > 3) { //$NON-NLS-1$
            wanted = ClientCultures.search(ClientCultures.all(), wanted).stream().findFirst().map(Named::tag).orElse(wanted);
        }
        listener.accept(wanted);
    }
}
