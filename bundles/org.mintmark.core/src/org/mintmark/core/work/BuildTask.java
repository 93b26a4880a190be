package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.check.Issue;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Result;
import org.mintmark.core.run.Result.Outcome;
import org.mintmark.core.run.Runner;
import org.mintmark.core.work.Entry.Kind;

/** Checks, plans and builds a SKU, or captures its images alone. Plans anew, for work before it may have changed what is current. */
public final class BuildTask implements Task {

    private final Resolver resolver;
    private final Path file;
    private final String id;
    private final PlanOptions options;
    private final boolean capture;
    private volatile List<Path> touched = List.of();

    /**
     * Of a SKU.
     *
     * @param capture only its images
     */
    public BuildTask(Resolver resolver, Path file, String id, PlanOptions options, boolean capture) {
        this.resolver = resolver;
        this.file = file;
        this.id = id;
        this.options = options;
        this.capture = capture;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return (capture ? "Capture " : "Build ") + id;
    }

    @Override
    public List<Path> touched() {
        return touched;
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        Proposal proposal = capture ? Proposal.capture(shop, resolver, file, options) : Proposal.build(shop, resolver, file, options, monitor);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (!proposal.possible()) {
            diary.add(Kind.ERROR, proposal.refusal(), Optional.of(file));
            return false;
        }
        diary.expect(proposal.plans());
        touched = proposal.sku().map(EffectiveSku::capture).map(c -> List.of(c.folder())).orElse(List.of()); // which may be a family's
        if (!proposal.nothingToDo()) {
            proposal.issues().stream().filter(i -> !i.stopsBuild()).map(Issue::message).forEach(m -> diary.add(Kind.WARNING, m, Optional.empty()));
        }
        boolean good = true;
        for (Plan plan : proposal.plans()) {
            good &= run(plan, shop, diary, monitor);
        }
        shop.save();
        return good;
    }

    private boolean run(Plan plan, Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        String edition = plan.edition().id().equals("default") ? "" : plan.edition().id() + ": ";
        diary.message(edition + plan.kind().text() + ". " + plan.kind().meaning());
        if (!plan.nothingToDo()) {
            plan.notices().forEach(diary::message);
        }
        Result result = new Runner(shop.workers(), shop.digests(), shop.environment(false), 0).run(plan, monitor, diary);
        if (result.outcome() == Outcome.FAILED) {
            if (result.steps().stream().noneMatch(s -> s.state() == Result.State.FAILED)) {
                diary.add(Kind.ERROR, edition + result.failure(), Optional.empty()); // no step did say it
            }
            return false;
        }
        String current = result.outcome() == Outcome.CURRENT ? "nothing to do, it is current: " : "";
        if (capture) {
            diary.add(Kind.DONE, current + "images captured and verified, " + plan.output(), Optional.of(plan.output().resolve(CaptureRecord.FILE)));
        } else {
            diary.add(Kind.DONE, edition + current + String.format(Locale.ROOT, "%s, %,d bytes, verified, SHA-256 %s", result.iso().getFileName(),
                    result.bytes(), result.sha256()), Optional.of(result.iso().resolveSibling("report.html")));
        }
        return true;
    }
}
