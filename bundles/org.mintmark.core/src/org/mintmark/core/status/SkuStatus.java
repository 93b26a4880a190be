package org.mintmark.core.status;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.plan.Step;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/**
 * How far a SKU is.
 *
 * @param images captured, imported, stale, none, or "-" where none are needed
 * @param media built, stale, none, blocked by errors, or why none is needed
 * @param verified true where the current ISO was read back
 */
public record SkuStatus(String images, String media, boolean verified) {

    /** The state of a SKU; null stands for one whose file can't be read. */
    public static SkuStatus of(EffectiveSku sku, boolean errors, DigestCache digests, Environment environment, PlanOptions options,
            IProgressMonitor monitor) throws IOException {
        if (sku == null) {
            return new SkuStatus("-", "blocked by errors", false);
        }
        if (sku.isFamily() || sku.isLocal()) {
            return new SkuStatus("-", sku.isFamily() ? "family" : "not needed", false);
        }
        if (errors) {
            return new SkuStatus(images(sku, false), "blocked by errors", false);
        }
        List<Plan> plans = new ArrayList<>();
        for (EffectiveEdition edition : sku.editions()) {
            plans.add(new Planner(digests).plan(sku, edition, environment, options, monitor));
        }
        boolean current = plans.stream().allMatch(Plan::nothingToDo);
        boolean built = plans.stream().allMatch(p -> Files.exists(iso(p).iso()));
        return new SkuStatus(images(sku, plans.stream().anyMatch(Plan::imagesPending)), current ? "built" : built ? "stale" : "none", current);
    }

    private static Step.WriteIso iso(Plan plan) {
        return (Step.WriteIso) plan.steps().stream().map(PlannedStep::step).filter(s -> s instanceof Step.WriteIso).findFirst().orElseThrow();
    }

    private static String images(EffectiveSku sku, boolean pending) {
        if (sku.capture() == null) {
            return "none";
        }
        if (sku.capture().imported()) {
            return "imported";
        }
        boolean captured = CaptureRecord.find(sku.capture().folder()).isPresent();
        return !captured ? "none" : pending ? "stale" : "captured";
    }
}
