package org.mintmark.ui.signoff;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;

/** Who tested on which machine, and what shows it. */
final class PeoplePart {

    private final Text builder;
    private final Text tester;
    private final Text serial;
    private final Text reason;
    private final List evidence;
    private final Button remove;
    private Filling filling;

    PeoplePart(Composite body) {
        body.setLayout(new GridLayout(3, false));
        builder = field(body, Messages.builder, "signoff.builder", SWT.READ_ONLY); //$NON-NLS-1$
        tester = field(body, Messages.tester, "signoff.tester", SWT.BORDER); //$NON-NLS-1$
        serial = field(body, Messages.serial, "signoff.serial", SWT.BORDER); //$NON-NLS-1$
        reason = field(body, Messages.samePerson, "signoff.same", SWT.BORDER); //$NON-NLS-1$
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.evidence);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        evidence = new List(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        evidence.setData("id", "signoff.evidence"); //$NON-NLS-1$ //$NON-NLS-2$
        evidence.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite buttons = new Composite(body, SWT.NONE);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        button(buttons, Messages.add, "signoff.evidence.add", this::add); //$NON-NLS-1$
        remove = button(buttons, Messages.remove, "signoff.evidence.remove", this::remove); //$NON-NLS-1$
        evidence.addListener(SWT.Selection, e -> remove.setEnabled(evidence.getSelectionCount() > 0));
    }

    private Text field(Composite body, String label, String id, int style) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, style | SWT.SINGLE);
        text.setData("id", id); //$NON-NLS-1$
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.addListener(SWT.Modify, e -> modified());
        return text;
    }

    private static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("id", id); //$NON-NLS-1$
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    void show(Filling shown) {
        filling = null;
        builder.setText(shown.subject().owner());
        tester.setText(shown.tester());
        serial.setText(""); //$NON-NLS-1$
        reason.setText(""); //$NON-NLS-1$
        evidence.removeAll();
        remove.setEnabled(false);
        filling = shown;
    }

    private void modified() {
        if (filling != null) {
            filling.people(tester.getText(), serial.getText(), reason.getText());
        }
    }

    private void add() {
        FileDialog dialog = new FileDialog(evidence.getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Path file = Path.of(dialog.getFilterPath(), name);
                filling.evidence().add(file);
                evidence.add(file.toString());
            }
        }
    }

    private void remove() {
        int[] chosen = evidence.getSelectionIndices();
        for (int i = chosen.length - 1; i >= 0; i--) {
            filling.evidence().remove(chosen[i]);
            evidence.remove(chosen[i]);
        }
        remove.setEnabled(false);
    }

    void update() {
        reason.setEnabled(filling.same());
    }
}
