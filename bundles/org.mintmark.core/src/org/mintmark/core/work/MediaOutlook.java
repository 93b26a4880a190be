package org.mintmark.core.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.media.ResetFiles;
import org.mintmark.core.media.VolumeLabel;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Failure;

/**
 * How a disc looks before it is built, and how far it is. The checks need not have passed.
 *
 * @param label the volume label
 * @param tree the disc's files as far as they are known
 * @param forecast what it will need, empty where that can't be told yet
 * @param state whether its ISO is there and current
 * @param why what makes the ISO stale, or keeps it from being planned; empty where nothing does
 * @param built the ISO of the last build
 */
public record MediaOutlook(EffectiveEdition edition, String label, MediaTree tree, Optional<MediaForecast> forecast, State state, String why,
        Optional<BuiltMedium> built) {

    /** How far a disc is. */
    public enum State {
        /** None is needed or possible: a family, or a server administered at its console. */
        NOT_NEEDED,
        /** There is no ISO. */
        NONE,
        /** There is an ISO, but a build would make another. */
        STALE,
        /** There is an ISO, verified, and a build would do nothing. */
        CURRENT
    }

    /** The discs of a SKU, one an edition. */
    public static List<MediaOutlook> of(Workshop shop, EffectiveSku sku, PlanOptions options, IProgressMonitor monitor) throws IOException {
        Environment environment = shop.environment(false);
        List<MediaOutlook> outlooks = new ArrayList<>();
        for (EffectiveEdition edition : sku.editions()) {
            outlooks.add(of(shop, sku, edition, environment, options, monitor));
        }
        shop.save();
        return List.copyOf(outlooks);
    }

    private static MediaOutlook of(Workshop shop, EffectiveSku sku, EffectiveEdition edition, Environment environment, PlanOptions options,
            IProgressMonitor monitor) {
        String label = VolumeLabel.of(sku, edition, options.profile());
        Optional<BuiltMedium> built = BuiltMedium.of(sku, edition, options);
        boolean needless = sku.isFamily() || sku.isLocal();
        try {
            Plan plan = new Planner(shop.digests()).plan(sku, edition, environment, options, monitor);
            State state = needless ? State.NOT_NEEDED : built.isEmpty() ? State.NONE : plan.nothingToDo() ? State.CURRENT : State.STALE;
            String why = state == State.STALE ? plan.steps().stream().filter(PlannedStep::runs).findFirst().map(PlannedStep::reason).orElse("") : "";
            return new MediaOutlook(edition, label, plan.tree(), Proposal.forecast(plan), state, why, built);
        } catch (IOException e) {
            State state = needless ? State.NOT_NEEDED : built.isEmpty() ? State.NONE : State.STALE;
            return new MediaOutlook(edition, label, tree(shop, sku, edition), Optional.empty(), state, Failure.sentence(e), built);
        }
    }

    /** What is known without a plan. */
    private static MediaTree tree(Workshop shop, EffectiveSku sku, EffectiveEdition edition) {
        try {
            var kit = edition.partnerKit().value();
            PartnerKit read = kit == null || kit.path() == null ? null : PartnerKit.read(kit.path());
            return new MediaTreeBuilder(shop.digests()).build(sku, edition, read, ResetFiles.known(sku));
        } catch (IOException e) {
            return new MediaTree(List.of(), List.of(), List.of()); // the sentence of the plan says why
        }
    }
}
