package org.mintmark.core.plan;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.core.media.MediaKind;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/**
 * The steps that make one disc.
 *
 * @param output folder of the results
 * @param steps in order
 * @param tree the disc's files as far as they are known now
 * @param imagesPending true while the images' sizes are not known because they are captured first
 * @param notices things worth knowing
 */
public record Plan(EffectiveSku sku, EffectiveEdition edition, MediaKind kind, PlanOptions options, Path output,
        List<PlannedStep> steps, MediaTree tree, boolean imagesPending, List<String> notices) {

    /** Takes copies. */
    public Plan {
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /** True where every recorded result is current. */
    public boolean nothingToDo() {
        return steps.stream().noneMatch(PlannedStep::runs);
    }

    /** True where a step needs libwim. */
    public boolean needsLibwim() {
        return steps.stream().filter(PlannedStep::runs).map(PlannedStep::step)
                .anyMatch(s -> s instanceof Step.Capture || s instanceof Step.Split || s instanceof Step.Describe
                        || s instanceof Step.InjectDrivers drivers && drivers.engine() == DriverEngine.LIBWIM);
    }
}
