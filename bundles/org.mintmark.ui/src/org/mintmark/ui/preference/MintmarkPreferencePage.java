package org.mintmark.ui.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.mintmark.core.media.Profile;
import org.mintmark.ui.form.Settings;

/** What builds begin with, in one short page. */
public final class MintmarkPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Combo profile;
    private Button report;
    private Button journal;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE));
        setDescription(Messages.about);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        body.setLayout(layout);
        new Label(body, SWT.NONE).setText(Messages.profile);
        profile = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        profile.setItems(Messages.profileDraft, Messages.profileDefault, Messages.profileRelease);
        profile.setData("id", Settings.PROFILE); //$NON-NLS-1$
        report = check(body, Settings.OPEN_REPORT, Messages.openReport);
        journal = check(body, Settings.SHOW_JOURNAL, Messages.showJournal);
        IPreferenceStore store = getPreferenceStore();
        show(Settings.profile().text(), store.getBoolean(Settings.OPEN_REPORT), store.getBoolean(Settings.SHOW_JOURNAL));
        return body;
    }

    private static Button check(Composite body, String key, String text) {
        Button check = new Button(body, SWT.CHECK);
        check.setText(text);
        check.setData("id", key); //$NON-NLS-1$
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return check;
    }

    private void show(String name, boolean openReport, boolean showJournal) {
        profile.select(Profile.DEFAULT.ordinal());
        for (Profile each : Profile.values()) {
            if (each.text().equals(name)) {
                profile.select(each.ordinal());
            }
        }
        report.setSelection(openReport);
        journal.setSelection(showJournal);
    }

    @Override
    protected void performDefaults() {
        IPreferenceStore store = getPreferenceStore();
        show(store.getDefaultString(Settings.PROFILE), store.getDefaultBoolean(Settings.OPEN_REPORT), store.getDefaultBoolean(Settings.SHOW_JOURNAL));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        IPreferenceStore store = getPreferenceStore();
        store.setValue(Settings.PROFILE, Profile.values()[profile.getSelectionIndex()].text());
        store.setValue(Settings.OPEN_REPORT, report.getSelection());
        store.setValue(Settings.SHOW_JOURNAL, journal.getSelection());
        return true;
    }
}
