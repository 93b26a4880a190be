package org.mintmark.ui.driver;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.ui.form.SkuPage;

/** The devices, how they fare in one Windows or the other, and what can be done with them. */
final class DeviceSection {

    private final Composite tools;
    private final FormToolkit toolkit;
    private final Combo target;
    private final CoverageTable table;
    private final Label summary;
    private DriverReport report;

    DeviceSection(Composite body, FormToolkit toolkit) {
        this.toolkit = toolkit;
        tools = DriversPage.tools(body, toolkit);
        target = new Combo(tools, SWT.READ_ONLY);
        target.setItems(Messages.inPe, Messages.inServer);
        target.select(0);
        target.setData("id", "drivers.target"); //$NON-NLS-1$ //$NON-NLS-2$
        target.addListener(SWT.Selection, e -> show(report));
        table = new CoverageTable(toolkit.createTable(body, SWT.FULL_SELECTION | SWT.SINGLE));
        table.control().setLayoutData(DriversPage.data(90));
        summary = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        summary.setData("id", "drivers.summary"); //$NON-NLS-1$ //$NON-NLS-2$
        summary.setLayoutData(SkuPage.wide(1));
    }

    CoverageTable table() {
        return table;
    }

    void on(DriverActions actions) {
        DriversPage.button(tools, toolkit, "drivers.ids", Messages.typeIds, actions::typeIds); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.list", Messages.importIds, actions::importIds); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.device.remove", Messages.removeDevice, actions::removeDevice); //$NON-NLS-1$
        table.control().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                actions.removeDevice();
            }
        });
        new FileDrop(table.control(), actions::drop);
    }

    /** Shows a sentence in place of what could not be read. */
    void fail(String sentence) {
        summary.setText(sentence);
    }

    void show(DriverReport now) {
        report = now;
        if (report == null) {
            return;
        }
        boolean server = target.getSelectionIndex() == 1;
        table.show(report, server);
        boolean known = server ? report.serverInboxKnown() : report.inboxKnown();
        String system = server ? NLS.bind(Messages.serverVersion, report.server().version()) : NLS.bind(Messages.peVersion, report.winpe().version());
        long needed = report.devices().stream().filter(d -> d.device().needed()).count();
        long covered = report.devices().stream().filter(d -> d.device().needed()).filter(d -> (server ? d.image() : d.winpe()).covered()).count();
        summary.setText(report.devices().isEmpty() ? Messages.noDevices
                : NLS.bind(Messages.summary, new Object[] { system, covered, needed }) + (known ? "" : " " + Messages.inBoxUnknown)); //$NON-NLS-1$ //$NON-NLS-2$
        summary.requestLayout(); // it may need another line
    }
}
