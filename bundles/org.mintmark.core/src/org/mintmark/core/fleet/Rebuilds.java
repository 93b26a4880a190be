package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.MediaPlanner;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.plan.Step;
import org.mintmark.core.plan.StepLog;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Failure;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.core.work.BuiltMedium;

/** Plans many SKUs to tell what builds of them would make; nothing is made, and no image is looked into. */
public final class Rebuilds {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private final Resolver resolver;
    private final DigestCache digests;
    private final Environment environment;
    private final Function<EffectiveSku, Optional<String>> refusals;

    /** @param refusals the first problem of a SKU that stops its build */
    public Rebuilds(Resolver resolver, DigestCache digests, Environment environment, Function<EffectiveSku, Optional<String>> refusals) {
        this.resolver = resolver;
        this.digests = digests;
        this.environment = environment;
        this.refusals = refusals;
    }

    /** With the checks, by what is known of files; the fleet is looked at once, so this is for one question. */
    public static Rebuilds checked(Resolver resolver, DigestCache digests, Knowledge knowledge, Environment environment) {
        Map<Path, FleetIndex> indexes = new ConcurrentHashMap<>();
        return new Rebuilds(resolver, digests, environment, sku -> {
            FleetIndex index = indexes.computeIfAbsent(Fleet.of(sku.file()), FleetIndex::new);
            return Checks.run(Checks.all(), new CheckContext(sku, Profile.DEFAULT, digests, index, knowledge)).stream()
                    .filter(Issue::stopsBuild).findFirst().map(Issue::message);
        });
    }

    /** What is planned of SKUs, those left out that need no disc or can't be read. */
    public List<Rebuild> of(List<Path> skus, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, skus.size());
        List<Rebuild> rebuilds = new ArrayList<>();
        for (Path file : skus) {
            Optional<EffectiveSku> sku = resolved(file);
            if (sku.isPresent() && !sku.get().isFamily() && !sku.get().isLocal()) {
                rebuilds.add(of(sku.get(), progress.split(1)));
            }
        }
        return rebuilds;
    }

    /** A SKU with what it inherits, empty where it can't be read: the checks say why. */
    Optional<EffectiveSku> resolved(Path file) {
        try {
            return Optional.of(resolver.resolve(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is planned of a SKU that needs a disc. */
    Rebuild of(EffectiveSku sku, IProgressMonitor monitor) throws IOException {
        boolean built = sku.editions().stream().allMatch(e -> BuiltMedium.of(sku, e, OPTIONS).isPresent() || isoIsThere(sku, e));
        Optional<String> refusal = refusals.apply(sku);
        Map<EffectiveEdition, Plan> plans = new LinkedHashMap<>();
        if (refusal.isEmpty()) {
            try {
                for (EffectiveEdition edition : sku.editions()) {
                    plans.put(edition, new Planner(digests).plan(sku, edition, environment, OPTIONS, monitor));
                }
            } catch (IOException e) {
                return new Rebuild(sku.file(), sku.id(), Failure.sentence(e), built, List.of(), 0);
            }
        }
        List<Rebuild.Part> parts = new ArrayList<>();
        plans.values().forEach(p -> parts.addAll(parts(p)));
        return new Rebuild(sku.file(), sku.id(), refusal.orElse(""), built, parts.stream().distinct().toList(), signOffs(sku, plans));
    }

    private static boolean isoIsThere(EffectiveSku sku, EffectiveEdition edition) {
        return StepLog.of(MediaPlanner.output(sku, edition, OPTIONS)).outputs("iso").stream().anyMatch(Files::exists);
    }

    private static List<Rebuild.Part> parts(Plan plan) {
        Map<Rebuild.Kind, List<Step>> runs = new LinkedHashMap<>();
        plan.steps().stream().filter(PlannedStep::runs).map(PlannedStep::step).forEach(s -> runs.computeIfAbsent(kind(s), k -> new ArrayList<>()).add(s));
        List<Rebuild.Part> parts = new ArrayList<>();
        runs.forEach((kind, steps) -> {
            Path where = kind == Rebuild.Kind.CAPTURE ? plan.sku().capture().folder() : plan.output();
            StepLog log = StepLog.of(where);
            List<OptionalDouble> took = steps.stream().map(s -> log.seconds(s.id())).toList();
            parts.add(new Rebuild.Part(kind, where, took.stream().allMatch(OptionalDouble::isPresent)
                    ? OptionalDouble.of(took.stream().mapToDouble(OptionalDouble::getAsDouble).sum()) : OptionalDouble.empty()));
        });
        return parts;
    }

    private static Rebuild.Kind kind(Step step) {
        return switch (step) {
            case Step.Extract s -> Rebuild.Kind.CAPTURE;
            case Step.Capture s -> Rebuild.Kind.CAPTURE;
            case Step.Split s -> Rebuild.Kind.CAPTURE;
            case Step.Describe s -> Rebuild.Kind.CAPTURE;
            case Step.InjectDrivers s -> Rebuild.Kind.BOOT_IMAGE;
            case Step.WriteIso s -> Rebuild.Kind.ISO;
            case Step.Verify s -> Rebuild.Kind.ISO;
            case Step.MediaFolder s -> Rebuild.Kind.ISO;
        };
    }

    /** Discs that were approved, and are others by now or will be after the next build. */
    private static int signOffs(EffectiveSku sku, Map<EffectiveEdition, Plan> plans) throws IOException {
        SignOffs records = SignOffs.of(sku.folder());
        int stale = 0;
        for (Map.Entry<EffectiveEdition, Plan> each : plans.entrySet()) {
            Optional<BuiltMedium> medium = BuiltMedium.of(sku, each.getKey(), OPTIONS);
            SignOffs.State state = medium.map(m -> records.state(m.edition(), m.sha256())).orElse(SignOffs.State.NONE);
            stale += state == SignOffs.State.STALE || state == SignOffs.State.SIGNED && !each.getValue().nothingToDo() ? 1 : 0;
        }
        return stale;
    }
}
