package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.report.VerificationReport;
import org.mintmark.core.run.PhaseMonitor;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.core.verify.Problem;
import org.mintmark.core.verify.Verification;
import org.mintmark.core.work.Entry.Kind;

/** Reads an ISO back and compares every byte with what it must be, and the whole with what the build recorded. */
public final class VerifyTask implements Task {

    private final String id;
    private final BuiltMedium medium;

    /** Of the ISO that a build of that SKU left. */
    public VerifyTask(String id, BuiltMedium medium) {
        this.id = id;
        this.medium = medium;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return "Verify " + medium.iso().getFileName();
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        Path iso = medium.iso();
        diary.begin("verify", "Read " + iso.getFileName() + " back and compare every byte", 1);
        Verification result = IsoVerification.verify(iso, new Verification.Expected(Optional.empty(), medium.sha256()),
                new PhaseMonitor(monitor, diary, "Read it back", Files.size(iso)));
        for (Problem problem : result.problems()) {
            diary.add(problem.error() ? Kind.ERROR : Kind.WARNING, problem.message(), Optional.empty());
        }
        diary.add(result.valid() ? Kind.DONE : Kind.ERROR, (result.valid() ? "verified. " : "not verified. ") + VerificationReport.summary(result),
                medium.report());
        diary.done();
        return result.valid();
    }
}
