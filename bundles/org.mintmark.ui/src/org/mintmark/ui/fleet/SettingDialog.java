package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.fleet.Setting;
import org.mintmark.core.fleet.SettingChange;
import org.mintmark.workspace.build.Workshops;

/** Asks for one setting of the chosen SKUs, and shows what each has now and would have. */
final class SettingDialog extends ReviewDialog<SettingChange> {

    private final List<Path> skus;
    private Combo setting;
    private Combo value;
    private Button inherit;

    SettingDialog(Shell parent, List<Path> skus) {
        super(parent, "setting", Messages.settingTitle, NLS.bind(Messages.settingMessage, Counted.skus(skus.size()))); //$NON-NLS-1$
        this.skus = skus;
    }

    @Override
    void choices(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.setting);
        setting = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        setting.setData("id", "setting.which"); //$NON-NLS-1$ //$NON-NLS-2$
        setting.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (Setting each : Setting.values()) {
            setting.add(each.label());
        }
        setting.addListener(SWT.Selection, e -> offer());
        new Label(body, SWT.NONE).setText(Messages.value);
        value = new Combo(body, SWT.DROP_DOWN);
        value.setData("id", "setting.value"); //$NON-NLS-1$ //$NON-NLS-2$
        value.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        value.addListener(SWT.Modify, e -> ask());
        inherit = new Button(body, SWT.CHECK);
        inherit.setText(Messages.inheritAgain);
        inherit.setData("id", "setting.inherit"); //$NON-NLS-1$ //$NON-NLS-2$
        inherit.addListener(SWT.Selection, e -> {
            value.setEnabled(!inherit.getSelection());
            ask();
        });
    }

    private void offer() {
        value.setItems(chosen().choices().toArray(String[]::new));
        value.setText(""); //$NON-NLS-1$
        ask();
    }

    private Setting chosen() {
        return Setting.values()[setting.getSelectionIndex()];
    }

    @Override
    RowTable table(Composite body) {
        return new RowTable(body, "setting.rows", new RowTable.Column(Messages.sku, 190), new RowTable.Column(Messages.edition, 100), //$NON-NLS-1$
                new RowTable.Column(Messages.before, 210), new RowTable.Column(Messages.after, 170), new RowTable.Column(Messages.note, 280));
    }

    @Override
    Latest.Question<SettingChange> question() {
        if (setting.getSelectionIndex() < 0 || !inherit.getSelection() && value.getText().isBlank()) {
            return null;
        }
        Setting wanted = chosen();
        Optional<String> text = inherit.getSelection() ? Optional.empty() : Optional.of(value.getText());
        return monitor -> SettingChange.of(Workshops.resolver(), skus, wanted, text);
    }

    @Override
    List<RowTable.Row> rows(SettingChange change) {
        return change.lines().stream().sorted(Comparator.comparing((SettingChange.Line l) -> !l.changes())).map(l -> new RowTable.Row(l, !l.changes(), l.sku(), l.edition(), l.before(), l.after(), l.note())).toList();
    }

    @Override
    String summary(SettingChange change) {
        int stay = skus.size() - change.skus();
        return NLS.bind(stay == 0 ? Messages.settingAll : Messages.settingSome, Counted.skus(change.skus()), Counted.skus(stay));
    }

    @Override
    String label(SettingChange change) {
        return NLS.bind(Messages.settingChanged, chosen().label());
    }
}
