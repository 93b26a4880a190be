package org.mintmark.ui.signoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mintmark.core.signoff.SignOff;
import org.mintmark.core.signoff.SignOffDraft;
import org.mintmark.core.signoff.SignedTexts;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/** What was filled in so far for one disc. */
final class Filling {

    private final Subject subject;
    private final SignOffDraft draft;
    private final Set<String> read = new TreeSet<>();
    private final List<Path> evidence = new ArrayList<>();
    private final Runnable changed;
    private boolean touched;
    private String tester = System.getProperty("user.name"); //$NON-NLS-1$
    private String serial = ""; //$NON-NLS-1$
    private String reason = ""; //$NON-NLS-1$

    /** @param changed is run whenever something was filled in */
    Filling(Subject subject, Runnable changed) {
        this.subject = subject;
        this.changed = changed;
        draft = new SignOffDraft(subject.disc(), subject.last());
    }

    Subject subject() {
        return subject;
    }

    SignOffDraft draft() {
        return draft;
    }

    /** Tells that the draft was changed. */
    void changed() {
        touched = true;
        changed.run();
    }

    /** Whether something would be lost. */
    boolean touched() {
        return touched;
    }

    /** Whether a culture's text was seen to its end. */
    boolean read(String culture) {
        return read.contains(culture);
    }

    void seen(String culture) {
        if (read.add(culture)) {
            changed.run();
        }
    }

    List<Path> evidence() {
        return evidence;
    }

    void people(String newTester, String newSerial, String newReason) {
        tester = newTester.strip();
        serial = newSerial.strip();
        reason = newReason.strip();
        changed.run();
    }

    /** Whether the tester is who built the ISO. */
    boolean same() {
        return tester.equalsIgnoreCase(subject.owner());
    }

    String tester() {
        return tester;
    }

    /** What is open, in words. */
    List<String> open() {
        List<String> open = new ArrayList<>(draft.open());
        if (tester.isEmpty()) {
            open.add(Messages.openTester);
        }
        if (serial.isEmpty()) {
            open.add(Messages.openSerial);
        }
        if (same() && reason.isEmpty()) {
            open.add(NLS.bind(Messages.openReason, tester));
        }
        return open;
    }

    /**
     * Writes the record and keeps the texts.
     *
     * @return the record's name
     * @throws IOException when it can't be written, or the ISO is not the one that was read; the message is a sentence
     */
    String sign(IProgressMonitor monitor) throws IOException, CoreException {
        Path iso = subject.medium().iso();
        if (!Digests.sha256(iso, monitor).equals(subject.disc().iso())) {
            throw new FormatException(NLS.bind(Messages.rebuilt, iso.getFileName()));
        }
        draft.evidence(evidence);
        SignOff record = draft.sign(new SignOffDraft.People(subject.owner(), tester, reason, serial, subject.revision()), iso.getFileName().toString(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Path file = subject.records().add(record);
        new SignedTexts(subject.folder()).keep(subject.disc());
        subject.project().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        return subject.folder().relativize(file).toString();
    }
}
