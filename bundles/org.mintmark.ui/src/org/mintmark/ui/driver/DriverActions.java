package org.mintmark.ui.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.driver.HardwareDevice;
import org.mintmark.core.driver.HardwareIdList;
import org.mintmark.core.project.DriverFolders;
import org.mintmark.core.status.DriverRow;
import org.mintmark.model.DriverTarget;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.workspace.DriverEdits;

/** What can be done with packages and devices. */
final class DriverActions {

    private final EditedSku editor;
    private final DriverEdits edits;
    private final Shell shell;
    private final PackageTable packages;
    private final CoverageTable coverage;

    DriverActions(EditedSku editor, Shell shell, PackageTable packages, CoverageTable coverage) {
        this.editor = editor;
        this.shell = shell;
        this.packages = packages;
        this.coverage = coverage;
        edits = new DriverEdits(editor.document());
    }

    /** Makes packages of folders, for instance those that were dropped. */
    void take(List<Path> folders) {
        try {
            edits.add(editor.effective(), DriverFolders.packages(folders));
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.title, e.getMessage());
        }
    }

    /** Lets the user choose a folder. */
    void importFolder() {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.importFolder.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setMessage(Messages.importMessage);
        String chosen = dialog.open();
        if (chosen != null) {
            take(List.of(Path.of(chosen)));
        }
    }

    /** Uses the chosen package or not. */
    void toggle() {
        DriverRow row = packages.chosen();
        if (row != null && !row.excluded()) {
            edits.enable(row.id(), !row.driver().driver().enabled());
        }
    }

    /** Leaves a family's package out or takes it again; the SKU's own is removed from the model. */
    void exclude() {
        DriverRow row = packages.chosen();
        if (row == null) {
            return;
        }
        if (row.excluded()) {
            edits.exclude(row.id(), false);
        } else if (row.own()) {
            edits.remove(row.id());
        } else {
            edits.exclude(row.id(), true);
        }
    }

    /** Changes whether the chosen package goes into Windows PE, the factory image, or both. */
    void targets() {
        DriverRow row = packages.chosen();
        if (row != null && !row.excluded()) {
            boolean pe = row.driver().forWindowsPE();
            boolean server = row.driver().forServer();
            edits.target(row.id(), pe && server ? List.of(DriverTarget.WINDOWS_PE)
                    : pe ? List.of(DriverTarget.SERVER_IMAGE) : List.of(DriverTarget.WINDOWS_PE, DriverTarget.SERVER_IMAGE));
        }
    }

    void move(int by) {
        DriverRow row = packages.chosen();
        if (row != null && !row.excluded()) {
            edits.move(editor.effective(), row.id(), by);
            packages.control().setSelection(Math.max(0, packages.control().getSelectionIndex() + by));
        }
    }

    /** Lets the user type or paste hardware IDs. */
    void typeIds() {
        DevicesDialog dialog = new DevicesDialog(shell);
        if (dialog.open() == Window.OK) {
            added(dialog.devices());
        }
    }

    /** Lets the user choose a list of devices. */
    void importIds() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.importIds.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            takeIds(Path.of(chosen));
        }
    }

    /** Adds the network and storage devices of a list. */
    void takeIds(Path file) {
        try {
            added(HardwareIdList.read(file));
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.title, e.getMessage());
        }
    }

    private void added(List<HardwareDevice> devices) {
        if (edits.addDevices(devices) == 0) {
            MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.nothingNew, devices.size()));
        }
    }

    void removeDevice() {
        if (coverage.chosen() != null) {
            edits.removeDevice(coverage.chosen().device());
        }
    }

    /** Takes what was dropped: lists of devices and folders of packages. */
    void drop(List<Path> files) {
        List<Path> folders = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
            if (name.endsWith(".txt") || name.endsWith(".csv")) { //$NON-NLS-1$ //$NON-NLS-2$
                takeIds(file);
            } else {
                folders.add(file);
            }
        }
        if (!folders.isEmpty()) {
            take(folders);
        }
    }
}
