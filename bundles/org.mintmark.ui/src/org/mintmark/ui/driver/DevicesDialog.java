package org.mintmark.ui.driver;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.driver.HardwareDevice;
import org.mintmark.core.driver.HardwareIdList;
import org.mintmark.engine.inf.DeviceClass;
import org.mintmark.engine.io.FormatException;

/** Asks for hardware IDs, typed or pasted from any tool that lists devices. */
final class DevicesDialog extends TitleAreaDialog {

    private static final String[] CLASSES = { "Net", "SCSIAdapter", "HDC", "System", "" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private List<HardwareDevice> devices = List.of();
    private Text ids;
    private Text name;
    private Combo deviceClass;
    private Button critical;

    DevicesDialog(Shell shell) {
        super(shell);
    }

    /** What was typed. */
    List<HardwareDevice> devices() {
        return devices;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.title);
        setTitle(Messages.idsTitle);
        setMessage(Messages.idsMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ids = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        ids.setData("id", "ids.text"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = ids.getLineHeight() * 6;
        data.widthHint = 420;
        ids.setLayoutData(data);
        ids.addListener(SWT.Modify, e -> validate());
        ids.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        new Label(area, SWT.NONE).setText(Messages.device);
        name = new Text(area, SWT.BORDER);
        name.setData("id", "ids.name"); //$NON-NLS-1$ //$NON-NLS-2$
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name.addListener(SWT.Modify, e -> validate());
        new Label(area, SWT.NONE).setText(Messages.deviceClass);
        deviceClass = new Combo(area, SWT.READ_ONLY);
        deviceClass.setItems(CLASSES);
        deviceClass.select(0);
        deviceClass.setData("id", "ids.class"); //$NON-NLS-1$ //$NON-NLS-2$
        deviceClass.addListener(SWT.Selection, e -> validate());
        new Label(area, SWT.NONE);
        critical = new Button(area, SWT.CHECK);
        critical.setText(Messages.critical);
        critical.setData("id", "ids.critical"); //$NON-NLS-1$ //$NON-NLS-2$
        critical.addListener(SWT.Selection, e -> validate());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.add);
        validate();
    }

    private void validate() {
        String sentence = null;
        devices = List.of();
        try {
            if (!ids.getText().isBlank()) {
                devices = HardwareIdList.parse(ids.getText().getBytes(StandardCharsets.UTF_8), Messages.typed).stream().map(this::described).toList();
                boolean needed = devices.stream().anyMatch(HardwareDevice::needed);
                sentence = needed ? null : Messages.notNeeded;
                devices = needed ? devices : List.of();
            }
        } catch (FormatException e) {
            sentence = e.getMessage();
        }
        setErrorMessage(sentence);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!devices.isEmpty());
        }
    }

    /** What a list does not say is what the fields say. */
    private HardwareDevice described(HardwareDevice device) {
        String label = device.name().isEmpty() ? name.getText().strip() : device.name();
        boolean told = !device.className().isEmpty() || device.kind() != DeviceClass.OTHER;
        String className = told ? device.className() : deviceClass.getText();
        return new HardwareDevice(label, className, told ? device.kind() : DeviceClass.of("", className), //$NON-NLS-1$
                device.critical() || critical.getSelection(), device.ids());
    }
}
