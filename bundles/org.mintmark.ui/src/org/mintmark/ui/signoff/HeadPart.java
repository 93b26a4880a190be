package org.mintmark.ui.signoff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.signoff.SignOff;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.ui.form.Shades;

/** Which disc is signed, how it stands, and who signed before. */
final class HeadPart {

    private static final int DIGEST = 12;
    private static final int RECORD_LINES = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault()); //$NON-NLS-1$

    private final Combo edition;
    private final Text iso;
    private final Text digest;
    private final Label state;
    private final Text records;

    HeadPart(Composite parent, List<Subject> subjects, Consumer<Subject> chosen) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(4, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        new Label(body, SWT.NONE).setText(Messages.edition);
        edition = new Combo(body, SWT.READ_ONLY);
        edition.setData("id", "signoff.edition"); //$NON-NLS-1$ //$NON-NLS-2$
        subjects.forEach(s -> edition.add(s.disc().edition()));
        edition.select(0);
        edition.setEnabled(subjects.size() > 1);
        edition.addListener(SWT.Selection, e -> chosen.accept(subjects.get(edition.getSelectionIndex())));
        iso = field(body, Messages.disc, "signoff.iso", 1); //$NON-NLS-1$
        digest = field(body, Messages.sha256, "signoff.sha256", 3); //$NON-NLS-1$
        new Label(body, SWT.NONE).setText(Messages.state);
        state = new Label(body, SWT.NONE);
        state.setData("id", "signoff.state"); //$NON-NLS-1$ //$NON-NLS-2$
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.records);
        label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        records = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        records.setData("id", "signoff.records"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.heightHint = records.getLineHeight() * RECORD_LINES;
        records.setLayoutData(data);
    }

    private static Text field(Composite body, String label, String id, int columns) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, SWT.READ_ONLY);
        text.setData("id", id); //$NON-NLS-1$
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        return text;
    }

    void show(Subject subject) {
        iso.setText(NLS.bind(Messages.discText, subject.medium().iso().getFileName(), subject.disc().kind()));
        digest.setText(subject.disc().iso());
        SignOffs.State now = subject.state();
        state.setText(switch (now) {
            case NONE -> Messages.stateNone;
            case SIGNED -> Messages.stateSigned;
            case FAILED -> Messages.stateFailed;
            case STALE -> Messages.stateStale;
        });
        colour(now);
        state.getDisplay().asyncExec(() -> colour(now)); // after the theme, which comes to a new window late
        List<String> lines = subject.records().all().reversed().stream().map(HeadPart::line).toList();
        records.setText(lines.isEmpty() ? Messages.noRecords : String.join("\n", lines)); //$NON-NLS-1$
        state.getParent().layout();
    }

    private void colour(SignOffs.State now) {
        if (!state.isDisposed()) {
            Shades shades = new Shades(state.getBackground());
            state.setForeground(switch (now) {
                case NONE -> shades.muted();
                case SIGNED -> shades.good();
                case FAILED -> shades.error();
                case STALE -> shades.warning();
            });
        }
    }

    private static String line(SignOff record) {
        return NLS.bind(record.approved() ? Messages.recordApproved : Messages.recordFailed, new Object[] { TIME.format(record.date()), record.edition(),
            record.sha256().substring(0, Math.min(DIGEST, record.sha256().length())), record.tester(), record.serial() });
    }
}
