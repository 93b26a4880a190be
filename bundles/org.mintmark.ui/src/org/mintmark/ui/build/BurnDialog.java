package org.mintmark.ui.build;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.work.BurnTask;
import org.mintmark.ui.build.Preparation.Made;

/** Asks for drive and number of discs. */
final class BurnDialog extends ChoiceDialog {

    private static final int MAX_COPIES = 1000;

    private final List<BurnTask.Choice> drives;
    private Combo drive;
    private Spinner copies;
    private Button simulate;

    BurnDialog(IWorkbenchWindow window, List<Made> made, List<BurnTask.Choice> drives) {
        super(window, made, Messages.burnTitle, Messages.burnText, Messages.burn);
        this.drives = drives;
    }

    @Override
    void build(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.burnDrive);
        drive = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        drive.setData("id", "burn.drive"); //$NON-NLS-1$ //$NON-NLS-2$
        drive.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        drives.forEach(d -> drive.add(d.text()));
        drive.select(0);
        new Label(body, SWT.NONE).setText(Messages.burnCopies);
        copies = new Spinner(body, SWT.BORDER);
        copies.setData("id", "burn.copies"); //$NON-NLS-1$ //$NON-NLS-2$
        copies.setValues(1, 1, MAX_COPIES, 0, 1, 10);
        copies.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        simulate = check(body, "burn.simulate", Messages.burnSimulate); //$NON-NLS-1$
    }

    @Override
    void chosen(Made chosen) {
        start(chosen, new BurnTask(chosen.sku().id(), chosen.medium(), drives.get(drive.getSelectionIndex()).address(), copies.getSelection(),
                simulate.getSelection()));
    }
}
