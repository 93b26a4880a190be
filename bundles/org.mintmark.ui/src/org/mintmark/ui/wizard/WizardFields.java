package org.mintmark.ui.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Labelled fields of a wizard's page, one below the other; the page hears of every change. */
final class WizardFields {

    private static final int COLUMNS = 3;
    private static final int CHECKS_HEIGHT = 140;

    private final Composite body;
    private final Runnable changed;

    WizardFields(Composite parent, Runnable changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(COLUMNS, false));
    }

    Composite body() {
        return body;
    }

    Text text(String label, String id, String value) {
        return text(label, id, value, 2);
    }

    Text folder(String label, String id, String value) {
        Text text = text(label, id, value, 1);
        browse(text, () -> {
            DirectoryDialog dialog = new DirectoryDialog(body.getShell());
            dialog.setFilterPath(text.getText());
            return dialog.open();
        });
        return text;
    }

    /** @param style whether it is there, {@link SWT#OPEN}, or will be written, {@link SWT#SAVE} */
    Text file(String label, String id, String value, int style) {
        Text text = text(label, id, value, 1);
        browse(text, () -> {
            FileDialog dialog = new FileDialog(body.getShell(), style);
            dialog.setFileName(text.getText());
            return dialog.open();
        });
        return text;
    }

    private interface Ask {
        /** What was chosen, null for nothing. */
        String open();
    }

    private void browse(Text target, Ask dialog) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(Messages.browse);
        button.setData("id", target.getData("id") + ".browse"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        button.addListener(SWT.Selection, e -> {
            String chosen = dialog.open();
            if (chosen != null) {
                target.setText(chosen);
            }
        });
    }

    private Text text(String label, String id, String value, int span) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setData("id", id); //$NON-NLS-1$
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        text.addModifyListener(e -> changed.run());
        return text;
    }

    Button check(String label, String id) {
        Button check = new Button(body, SWT.CHECK);
        check.setText(label);
        check.setData("id", id); //$NON-NLS-1$
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        check.addListener(SWT.Selection, e -> changed.run());
        return check;
    }

    Combo choice(String label, String id, String... first) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("id", id); //$NON-NLS-1$
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        combo.setItems(first);
        combo.select(0);
        combo.addListener(SWT.Selection, e -> changed.run());
        return combo;
    }

    Table checks(String label, String id) {
        Label above = new Label(body, SWT.NONE);
        above.setText(label);
        above.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Table table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.setData("id", id); //$NON-NLS-1$
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = CHECKS_HEIGHT;
        table.setLayoutData(data);
        return table;
    }
}
