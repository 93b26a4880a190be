package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.fleet.DriverReplacement;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.Used;
import org.mintmark.workspace.build.Workshops;

/** Asks which driver package is replaced by which, and shows every SKU that gets the new one. */
final class ReplaceDialog extends ReviewDialog<DriverReplacement> {

    private final List<Path> fleets;
    private final Impact impact;
    private final List<Used> packages;
    private Combo from;
    private Combo to;

    ReplaceDialog(Shell parent, List<Path> fleets, Impact impact) {
        super(parent, "replace", Messages.replaceTitle, Messages.replaceMessage); //$NON-NLS-1$
        this.fleets = fleets;
        this.impact = impact;
        packages = impact.drivers();
    }

    @Override
    void choices(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.replaceFrom);
        from = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        from.setData("id", "replace.from"); //$NON-NLS-1$ //$NON-NLS-2$
        from.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        packages.forEach(p -> from.add(NLS.bind(Messages.replaceChoice,
                new Object[] { Places.text(fleets, p.place()), String.join(", ", impact.ids(p)), Counted.skus(impact.skus(p)) }))); //$NON-NLS-1$
        from.addListener(SWT.Selection, e -> ask());
        new Label(body, SWT.NONE).setText(Messages.replaceTo);
        to = new Combo(body, SWT.DROP_DOWN);
        to.setData("id", "replace.to"); //$NON-NLS-1$ //$NON-NLS-2$
        to.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        packages.forEach(p -> to.add(Places.text(fleets, p.place())));
        to.addListener(SWT.Modify, e -> ask());
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.setData("id", "replace.browse"); //$NON-NLS-1$ //$NON-NLS-2$
        browse.addListener(SWT.Selection, e -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setMessage(Messages.replaceTo);
        dialog.setFilterPath(fleets.get(0).toString());
        String chosen = dialog.open();
        if (chosen != null) {
            to.setText(Places.text(fleets, Path.of(chosen)));
        }
    }

    @Override
    RowTable table(Composite body) {
        return new RowTable(body, "replace.rows", new RowTable.Column(Messages.sku, 190), new RowTable.Column(Messages.driver, 130), //$NON-NLS-1$
                new RowTable.Column(Messages.declaredIn, 150), new RowTable.Column(Messages.before, 210), new RowTable.Column(Messages.after, 210));
    }

    @Override
    Latest.Question<DriverReplacement> question() {
        int chosen = from.getSelectionIndex();
        String text = to.getText();
        if (chosen < 0 || text.isBlank()) {
            return null;
        }
        return monitor -> {
            try {
                return DriverReplacement.of(impact, Workshops.resolver(), fleets, packages.get(chosen).place(), Places.path(fleets, text));
            } catch (InvalidPathException e) {
                throw new IOException(NLS.bind(Messages.noPath, text), e);
            }
        };
    }

    @Override
    List<RowTable.Row> rows(DriverReplacement change) {
        return change.lines().stream().map(l -> new RowTable.Row(l, l.use().isFamily(), l.use().isFamily() ? NLS.bind(Messages.familyOf, l.use().id()) : l.use().id(),
                l.use().as(), l.use().own() ? Messages.own : l.use().declaredById(), l.before(), l.after())).toList();
    }

    @Override
    String summary(DriverReplacement change) {
        String said = NLS.bind(Messages.replaceSummary, Counted.skus(change.skus()), Counted.files(change.files().size()));
        return change.copied() == null ? said : said + NLS.bind(Messages.replaceCopied, Places.text(fleets, change.copied()));
    }

    @Override
    String label(DriverReplacement change) {
        return NLS.bind(Messages.replaced, packages.get(from.getSelectionIndex()).place().getFileName(), Places.path(fleets, to.getText()).getFileName());
    }
}
