package org.mintmark.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Makes the fields that filter what stands below them. */
public final class FilterField {

    private FilterField() {
    }

    /** A field that Esc empties; where it is empty already, Esc does what it does in a dialog. */
    public static Text create(Composite parent, String id, String message, Runnable changed) {
        Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(message);
        filter.setData("id", id); //$NON-NLS-1$
        filter.addListener(SWT.Modify, e -> changed.run());
        filter.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && !filter.getText().isEmpty()) {
                e.doit = false;
                filter.setText(""); //$NON-NLS-1$
            }
        });
        return filter;
    }
}
