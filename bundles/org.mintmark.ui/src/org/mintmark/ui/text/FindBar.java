package org.mintmark.ui.text;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds words in the text, onwards and back, without telling capitals. */
final class FindBar {

    private final StyledText text;
    private final Text words;
    private final Label found;

    FindBar(Composite parent, StyledText text) {
        this.text = text;
        Composite bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false)); // goes on in a second row where there is no room
        words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        words.setMessage(Messages.find);
        words.setData("id", "rich.find"); //$NON-NLS-1$ //$NON-NLS-2$
        words.setLayoutData(new RowData(180, SWT.DEFAULT));
        words.addListener(SWT.DefaultSelection, e -> find(true));
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                text.setFocus();
            }
        });
        button(bar, Messages.findBefore, false);
        button(bar, Messages.findNext, true);
        found = new Label(bar, SWT.NONE);
        found.setData("id", "rich.found"); //$NON-NLS-1$ //$NON-NLS-2$
        found.setLayoutData(new RowData(160, SWT.DEFAULT));
    }

    private void button(Composite bar, String label, boolean onwards) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> find(onwards));
    }

    void focus() {
        if (text.getSelectionCount() > 0) {
            words.setText(text.getSelectionText());
        }
        words.setFocus();
        words.selectAll();
    }

    private void find(boolean onwards) {
        String wanted = words.getText().toLowerCase(Locale.ROOT);
        String all = text.getText().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || all.length() != text.getCharCount()) { // some letters have longer small forms
            all = text.getText();
            wanted = words.getText();
        }
        int from = onwards ? text.getSelectionRange().x + text.getSelectionRange().y : text.getSelectionRange().x - 1;
        int at = wanted.isEmpty() ? -1 : onwards ? all.indexOf(wanted, from) : all.lastIndexOf(wanted, from);
        if (at < 0 && !wanted.isEmpty()) {
            at = onwards ? all.indexOf(wanted) : all.lastIndexOf(wanted); // once around
        }
        if (at >= 0) {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
        }
        int count = 0;
        for (int i = wanted.isEmpty() ? -1 : all.indexOf(wanted); i >= 0; i = all.indexOf(wanted, i + wanted.length())) {
            count++;
        }
        found.setText(wanted.isEmpty() ? "" : count == 1 ? Messages.foundOnce : NLS.bind(Messages.found, count)); //$NON-NLS-1$
    }
}
