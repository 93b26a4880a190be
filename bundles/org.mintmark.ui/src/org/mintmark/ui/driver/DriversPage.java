package org.mintmark.ui.driver;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.status.DriverRow;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;

/** The driver packages of a SKU, the devices they drive, and what a package holds. */
public final class DriversPage extends SkuPage {

    private PackageSection packages;
    private DeviceSection devices;
    private TablePair pair;
    private DriverJob job;
    private DriverJob.Read read;
    private Text facts;

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> DriversPage(E owner) {
        super(owner, "drivers", Messages.title); //$NON-NLS-1$
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        packages = new PackageSection(body, toolkit);
        devices = new DeviceSection(body, toolkit);
        DriverActions actions = new DriverActions(owner(), body.getShell(), packages.table(), devices.table());
        packages.on(actions);
        devices.on(actions);
        new FileDrop(body, actions::drop);
        facts = toolkit.createText(body, "", SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
        facts.setData("id", "drivers.facts"); //$NON-NLS-1$ //$NON-NLS-2$
        facts.setLayoutData(data(110));
        pair = new TablePair(packages.table(), devices.table(), this::showFacts);
        job = new DriverJob(owner(), this::read);
    }

    static Composite tools(Composite body, FormToolkit toolkit) {
        Composite tools = toolkit.createComposite(body);
        RowLayout layout = new RowLayout();
        layout.center = true;
        tools.setLayout(layout);
        tools.setLayoutData(wide(1));
        return tools;
    }

    static GridData data(int height) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = height;
        data.widthHint = 100;
        return data;
    }

    static void button(Composite parent, FormToolkit toolkit, String id, String label, Runnable action) {
        Button button = toolkit.createButton(parent, label, SWT.PUSH);
        button.setData("id", id);
        button.addListener(SWT.Selection, e -> action.run());
    }

    @Override
    protected void fill() {
        job.look();
    }

    @Override
    protected void fillProblems() {
        job.look();
    }

    private void read(DriverJob.Read now) {
        if (facts.isDisposed()) {
            return;
        }
        if (now.overview() == null) {
            devices.fail(now.failure());
            return;
        }
        boolean first = read == null;
        read = now;
        packages.table().show(now.overview().rows());
        devices.show(now.overview().report());
        if (first) {
            pair.follow();
        }
        showFacts();
    }

    private void showFacts() {
        DriverRow row = packages.table().chosen();
        Map<String, DriverJob.Users> users = read == null ? Map.of() : read.users();
        String text = row != null ? PackageFactsText.of(row, users.get(row.id())) : packages.table().isEmpty() ? Messages.noDrivers : devices.table().alone();
        if (!facts.getText().equals(text)) {
            facts.setText(text);
        }
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
