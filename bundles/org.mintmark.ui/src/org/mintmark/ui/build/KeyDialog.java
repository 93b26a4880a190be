package org.mintmark.ui.build;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.KeyTask;
import org.mintmark.ui.build.Preparation.Made;
import org.mintmark.ui.form.Question;

/** Asks where a key for the lab is to be written, and names what will be lost there. */
final class KeyDialog extends ChoiceDialog {

    private Text target;

    KeyDialog(IWorkbenchWindow window, List<Made> made) {
        super(window, made, Messages.usbTitle, Messages.usbText, Messages.usb);
    }

    @Override
    void build(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.usbTarget);
        target = new Text(body, SWT.SINGLE | SWT.BORDER);
        target.setData("id", "usb.target"); //$NON-NLS-1$ //$NON-NLS-2$
        target.setMessage(Messages.usbHint);
        target.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        target.addListener(SWT.Modify, e -> problem(null));
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.setData("id", "usb.browse"); //$NON-NLS-1$ //$NON-NLS-2$
        browse.addListener(SWT.Selection, e -> {
            String chosen = new FileDialog(getShell(), SWT.SAVE).open();
            if (chosen != null) {
                target.setText(chosen);
            }
        });
    }

    @Override
    void chosen(Made chosen) {
        try {
            if (target.getText().isBlank()) {
                problem(Messages.usbWhere);
                return;
            }
            Path path = Path.of(target.getText().strip()).toAbsolutePath();
            getButton(IDialogConstants.OK_ID).setEnabled(false); // until it is known what is there
            look(chosen, path);
        } catch (InvalidPathException e) {
            problem(NLS.bind(Messages.noPath, target.getText()));
        }
    }

    /** Looks what is there, away from the user's thread: a device may take its time. */
    private void look(Made chosen, Path path) {
        Display display = getShell().getDisplay();
        Job job = Job.create(Messages.usbLook, monitor -> {
            try {
                List<String> losses = KeyTask.losses(path);
                display.asyncExec(() -> agree(chosen, path, losses));
            } catch (IOException e) {
                display.asyncExec(() -> refuse(Failure.sentence(e)));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void refuse(String sentence) {
        if (getShell() != null && !getShell().isDisposed()) {
            problem(sentence);
        }
    }

    private void agree(Made chosen, Path path, List<String> losses) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        problem(null);
        if (losses.isEmpty() || Question.ask(getShell(), Messages.usbTitle, NLS.bind(Messages.usbLoses, path, String.join("\n", losses)), //$NON-NLS-1$
                Messages.usbErase, IDialogConstants.CANCEL_LABEL)) {
            start(chosen, new KeyTask(chosen.sku().id(), chosen.medium(), path));
        }
    }
}
