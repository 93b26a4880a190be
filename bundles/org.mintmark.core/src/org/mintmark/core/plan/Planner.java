package org.mintmark.core.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/** Says what a build would do. Writes nothing but the digest cache. */
public final class Planner {

    private final DigestCache digests;

    /** With the digests of the inputs. */
    public Planner(DigestCache digests) {
        this.digests = digests;
    }

    /**
     * Plans the capture of a SKU's source alone: images, disk.xml and capture.json, no disc.
     *
     * @throws IOException when the source can't be read; the message is a sentence
     */
    public Plan capture(EffectiveSku sku, Environment environment, PlanOptions options) throws IOException {
        List<PlannedStep> steps = new CapturePlanner(digests, environment).plan(sku, options.profile());
        digests.save();
        return new Plan(sku, sku.editions().get(0), MediaKind.of(sku, null), options, sku.capture().folder(), steps,
                new MediaTree(List.of(), List.of(), List.of()), false, List.of());
    }

    /**
     * Plans one disc; the SKU's checks have passed.
     *
     * @throws IOException when an input can't be read; the message is a sentence
     */
    public Plan plan(EffectiveSku sku, EffectiveEdition edition, Environment environment, PlanOptions options,
            IProgressMonitor monitor) throws IOException {
        monitor.subTask("Plan " + sku.id());
        List<PlannedStep> steps = new ArrayList<>();
        if (sku.capture() != null && !sku.capture().imported()) {
            steps.addAll(new CapturePlanner(digests, environment).plan(sku, options.profile()));
        }
        String anew = "the images are made anew";
        boolean pending = steps.stream().anyMatch(PlannedStep::runs);
        DriverPlanner.Planned drivers = new DriverPlanner(digests, environment).plan(sku, edition, options);
        if (drivers.step().isPresent()) {
            Optional<String> stale = StepLog.of(MediaPlanner.output(sku, edition, options)).stale(drivers.step().get());
            steps.add(new PlannedStep(drivers.step().get(), stale.isPresent(), stale.orElse("")));
            anew = pending ? anew : "the boot image is made anew";
            pending |= stale.isPresent();
        }
        List<Step> media = new MediaPlanner(digests, environment).steps(sku, edition, options);
        Path output = MediaPlanner.output(sku, edition, options);
        StepLog log = StepLog.of(output);
        boolean before = false;
        for (Step step : media) {
            Optional<String> stale = pending ? Optional.of(anew)
                    : before ? Optional.of("the ISO is made anew") : log.stale(step);
            steps.add(new PlannedStep(step, stale.isPresent(), stale.orElse("")));
            before |= stale.isPresent();
        }
        digests.save();
        Step.WriteIso iso = (Step.WriteIso) media.get(0);
        List<String> notices = new ArrayList<>(drivers.injection().leftOut());
        if (options.driverEngine() == DriverEngine.DISM && drivers.step().isPresent()) {
            notices.add("Drivers are put into the boot image by DISM, which was not tested here; its bytes differ from build to build.");
        }
        iso.tree().leftOut().forEach(f -> notices.add("Left out: " + f + "."));
        return new Plan(sku, edition, MediaKind.of(sku, MediaPlanner.kit(edition)), options, output, steps, iso.tree(), pending,
                notices);
    }
}
