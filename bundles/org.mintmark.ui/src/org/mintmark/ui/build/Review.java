package org.mintmark.ui.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.work.BuildTask;
import org.mintmark.core.work.Proposal;
import org.mintmark.core.work.Workshop;
import org.mintmark.workspace.build.Workshops;

/** What a build of some SKUs would do, and the tasks that do it. */
final class Review {

    private final MediaAction action;
    private final List<IFile> files;
    private final Resolver resolver = Workshops.resolver();
    private volatile PlanOptions options;
    private volatile List<Proposal> proposals = List.of();

    Review(MediaAction action, List<IFile> files) {
        this.action = action;
        this.files = files;
    }

    /** Plans anew; reads files, so not in the user's thread. */
    void plan(Profile profile, IProgressMonitor monitor) throws IOException {
        Workshop shop = Workshops.open();
        PlanOptions wanted = new PlanOptions(profile, Optional.empty(), Optional.empty());
        List<Proposal> found = new ArrayList<>();
        for (IFile file : files) {
            found.add(action == MediaAction.CAPTURE ? Proposal.capture(shop, resolver, file.getLocation().toPath(), wanted)
                    : Proposal.build(shop, resolver, file.getLocation().toPath(), wanted, monitor));
        }
        options = wanted;
        proposals = found;
    }

    MediaAction action() {
        return action;
    }

    Profile profile() {
        return options.profile();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** Whether there is anything that can be done. */
    boolean worthwhile() {
        return proposals.stream().anyMatch(p -> p.possible() && !p.nothingToDo());
    }

    /** All steps, those that would run, and their bytes. */
    long[] amounts() {
        List<PlannedStep> all = proposals.stream().flatMap(p -> p.plans().stream()).flatMap(p -> p.steps().stream()).toList();
        return new long[] { all.size(), all.stream().filter(PlannedStep::runs).count(),
                all.stream().filter(PlannedStep::runs).mapToLong(s -> s.step().weight()).sum() };
    }

    /** A task for each SKU that something can be done for, with its file. */
    List<Ordered> tasks() {
        List<Ordered> tasks = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Proposal proposal = proposals.get(i);
            if (proposal.possible() && !proposal.nothingToDo()) {
                tasks.add(new Ordered(files.get(i), new BuildTask(resolver, proposal.file(), proposal.id(), options, action == MediaAction.CAPTURE)));
            }
        }
        return tasks;
    }

    /** A task and the file of its SKU. */
    record Ordered(IFile file, BuildTask task) {
    }
}
