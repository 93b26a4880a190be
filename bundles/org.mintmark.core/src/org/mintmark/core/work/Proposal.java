package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.check.Check;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.check.image.ImageChecks;
import org.mintmark.core.check.sku.LocalRule;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.io.SkuFormatException;

/**
 * What would be done with a SKU, for review before it is.
 *
 * @param file the SKU's file
 * @param sku empty where its file can't be read
 * @param issues what the checks found, notices left out
 * @param refusal why nothing can be done, in a sentence; empty where it can
 * @param plans one an edition, none where it is refused
 */
public record Proposal(Path file, Optional<EffectiveSku> sku, List<Issue> issues, String refusal, List<Plan> plans) {

    /** Said of a family. */
    public static final String FAMILY = "The SKU is a family, on which SKUs are based; it has no medium of its own.";

    /** Takes copies. */
    public Proposal {
        issues = List.copyOf(issues);
        plans = List.copyOf(plans);
    }

    /** What a build would do; the checks run first, and an error stops it. */
    public static Proposal build(Workshop shop, Resolver resolver, Path file, PlanOptions options, IProgressMonitor monitor) throws IOException {
        return of(shop, resolver, file, options, Checks.all(), Proposal::stopsBuild, (sku, environment) -> {
            List<Plan> plans = new ArrayList<>();
            for (EffectiveEdition edition : sku.editions()) {
                plans.add(new Planner(shop.digests()).plan(sku, edition, environment, options, monitor));
            }
            return plans;
        });
    }

    /** What a capture alone would do; of the checks, only what makes a capture impossible stops it. */
    public static Proposal capture(Workshop shop, Resolver resolver, Path file, PlanOptions options) throws IOException {
        return of(shop, resolver, file, options, ImageChecks.list(), Proposal::stopsCapture,
                (sku, environment) -> List.of(new Planner(shop.digests()).capture(sku, environment, options)));
    }

    private interface Planning {
        List<Plan> plans(EffectiveSku sku, Environment environment) throws IOException;
    }

    private interface Stop {
        Optional<String> reason(EffectiveSku sku, List<Issue> issues);
    }

    private static Proposal of(Workshop shop, Resolver resolver, Path file, PlanOptions options, List<Check> checks, Stop stop, Planning planning)
            throws IOException {
        EffectiveSku sku;
        try {
            sku = resolver.resolve(file);
        } catch (SkuFormatException | NoSuchFileException e) {
            return new Proposal(file, Optional.empty(), List.of(new Issue("sku.file.invalid", Severity.ERROR, e.getMessage(), file, "")),
                    e.getMessage(), List.of());
        }
        CheckContext context = new CheckContext(sku, options.profile(), shop.digests(), new FleetIndex(Fleet.of(file)), shop.knowledge());
        List<Issue> issues = Checks.run(checks, context).stream().filter(i -> i.severity() != Severity.NOTICE).toList();
        Optional<String> reason = stop.reason(sku, issues);
        Environment environment = shop.environment(false);
        List<Plan> plans = reason.isPresent() ? List.of() : planning.plans(sku, environment);
        if (plans.stream().anyMatch(Plan::needsLibwim) && !environment.hasLibwim()) {
            reason = Optional.of(environment.libwimMissing());
        }
        shop.save();
        return new Proposal(file, Optional.of(sku), issues, reason.orElse(""), plans);
    }

    private static Optional<String> stopsBuild(EffectiveSku sku, List<Issue> issues) {
        if (sku.isFamily()) {
            return Optional.of(FAMILY);
        }
        return sku.isLocal() ? Optional.of(LocalRule.MESSAGE) : issues.stream().filter(Issue::stopsBuild).findFirst().map(Issue::message);
    }

    private static Optional<String> stopsCapture(EffectiveSku sku, List<Issue> issues) {
        if (sku.capture() == null || sku.capture().source().value() == null) {
            return Optional.of("There is nothing to capture from: name the source first, a disk image or device.");
        }
        if (sku.capture().imported()) {
            return Optional.of("The images are imported from GenDiskXML and carried byte for byte; there is nothing to capture.");
        }
        return issues.stream().filter(i -> i.stopsBuild() && (i.code().equals("image.source") || i.code().equals("image.part.over-fat32"))).findFirst()
                .map(Issue::message);
    }

    /** The SKU's id, or the name of its file where that can't be read. */
    public String id() {
        return sku.map(EffectiveSku::id).orElseGet(() -> file.getFileName().toString().replace(Resolver.EXTENSION, ""));
    }

    /** True where it can be done. */
    public boolean possible() {
        return refusal.isEmpty();
    }

    /** True where all results are there and current. */
    public boolean nothingToDo() {
        return possible() && plans.stream().allMatch(Plan::nothingToDo);
    }

    /** What the disc of a plan will need; empty where the plan makes none, or a name or file fits no disc. */
    public static Optional<MediaForecast> forecast(Plan plan) {
        try {
            return plan.tree().entries().isEmpty() ? Optional.empty() : Optional.of(MediaForecast.of(plan));
        } catch (IOException e) {
            return Optional.empty(); // the checks say which
        }
    }
}
