package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.Use;
import org.mintmark.core.fleet.Used;
import org.mintmark.ui.form.FilterField;

/** What a SKU or family uses, and for each of these things who else does: whom a change would reach. */
final class UsesDialog extends TitleAreaDialog {

    private static final int TABLE_HEIGHT = 180;

    private final List<Path> fleets;
    private final Impact impact;
    private final Path sku;
    private final String title;
    private Text filter;
    private RowTable things;
    private RowTable users;
    private Label heading;

    UsesDialog(Shell parent, List<Path> fleets, Impact impact, Path sku) {
        super(parent);
        this.fleets = fleets;
        this.impact = impact;
        this.sku = sku;
        title = NLS.bind(Messages.usesTitle, sku.getFileName().toString().replaceFirst("\\.sku$", "")); //$NON-NLS-1$ //$NON-NLS-2$
        setShellStyle(SWT.SHELL_TRIM); // one looks at it while one works
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(940, 720);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        filter = FilterField.create(body, "uses.filter", Messages.usesFilter, this::showThings); //$NON-NLS-1$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        things = new RowTable(body, "uses.things", new RowTable.Column(Messages.kind, 120), new RowTable.Column(Messages.thing, 420), //$NON-NLS-1$
                new RowTable.Column(Messages.declaredIn, 200), new RowTable.Column(Messages.usedBy, 110));
        things.control().setLayoutData(half());
        things.control().addListener(SWT.Selection, e -> showUsers());
        heading = new Label(body, SWT.NONE);
        heading.setData("id", "uses.heading"); //$NON-NLS-1$ //$NON-NLS-2$
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        users = new RowTable(body, "uses.users", new RowTable.Column(Messages.sku, 240), new RowTable.Column(Messages.as, 160), //$NON-NLS-1$
                new RowTable.Column(Messages.declaredIn, 240), new RowTable.Column(Messages.note, 170));
        users.control().setLayoutData(half());
        setTitle(title);
        setMessage(impact.unreadable().isEmpty() ? Messages.usesMessage : NLS.bind(Messages.usesUnreadable, Counted.files(impact.unreadable().size())));
        showThings();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true).setData("id", "uses.close"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** However many rows there are. */
    private static GridData half() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = TABLE_HEIGHT;
        return data;
    }

    private void showThings() {
        String wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
        things.show(impact.of(sku).stream().map(this::row).filter(r -> String.join(" ", r.cells()).toLowerCase(Locale.ROOT).contains(wanted)).toList()); //$NON-NLS-1$
        if (things.control().getItemCount() > 0) {
            things.control().select(0);
        }
        showUsers();
    }

    private RowTable.Row row(Used used) {
        Use own = impact.users(used).stream().filter(u -> u.sku().equals(sku)).findFirst().orElseThrow();
        String kind = switch (used.kind()) {
            case DRIVER -> Messages.kindDriver;
            case ASSET -> Messages.kindAsset;
            case VALUE -> Messages.kindValue;
        };
        return new RowTable.Row(used, false, kind, text(used, own), own.own() ? Messages.own : own.declaredById(), Counted.skus(impact.skus(used)));
    }

    private String text(Used used, Use use) {
        return switch (used.kind()) {
            case DRIVER -> NLS.bind(Messages.driverAs, Places.text(fleets, used.place()), use.as());
            case ASSET -> Places.text(fleets, used.place());
            case VALUE -> used.name() + ": " + used.text(); //$NON-NLS-1$
        };
    }

    private void showUsers() {
        Used used = (Used) things.chosen();
        List<Use> found = used == null ? List.of() : impact.users(used);
        heading.setText(used == null ? "" : NLS.bind(Messages.usersOf, text(used, found.get(0)), Counted.skus(impact.skus(used)))); //$NON-NLS-1$
        users.show(found.stream().map(u -> new RowTable.Row(u, u.isFamily(), u.isFamily() ? NLS.bind(Messages.familyOf, u.id()) : u.id(), u.as(),
                u.own() ? Messages.own : u.declaredById(), u.active() ? "" : Messages.off)).toList()); //$NON-NLS-1$
    }
}
