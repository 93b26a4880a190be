package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.node.ArrayNode;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Failure;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.WorkerProcess;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.AssetKind;
import org.mintmark.model.io.SkuFormatException;

/** What the commands share: the SKUs that are meant, resolver, digests, workers, checks. */
final class Work {

    private static final long SAVE_NANOS = 10_000_000_000L;

    private final Locations locations;
    private final Resolver resolver;
    private final Workshop shop;
    private final Map<Path, FleetIndex> fleets = new LinkedHashMap<>();
    private final Map<Path, EffectiveSku> resolved = new ConcurrentHashMap<>();
    private long saved = System.nanoTime();

    Work(Terminal terminal, Options options) throws UsageException {
        locations = new Locations(options.locations, terminal.variables(), Map.of());
        resolver = new Resolver(locations);
        shop = new Workshop(new WorkerProcess(WorkerCommand.line()), terminal.variables(), options.rehash);
    }

    Resolver resolver() {
        return resolver;
    }

    DigestCache digests() {
        return shop.digests();
    }

    /** Writes what was learnt; with many SKUs only now and then, unless it is the end. */
    void save(boolean end) {
        if (end || System.nanoTime() - saved > SAVE_NANOS) {
            shop.save();
            saved = System.nanoTime();
        }
    }

    NativeWorkers workers() {
        return shop.workers();
    }

    /** The locations that are mapped for a file of a fleet. */
    Map<String, Path> locations(Path declaringFile) throws IOException {
        return locations.mapped(declaringFile);
    }

    Environment environment(boolean fresh) throws IOException {
        return shop.environment(fresh);
    }

    /**
     * A SKU the user means.
     *
     * @param file its file
     * @param named true where it was named itself rather than found in a fleet
     */
    record Meant(Path file, boolean named) {
    }

    /** The SKUs that files and folders stand for. */
    List<Meant> meant(List<Path> arguments) throws IOException {
        List<Meant> found = new ArrayList<>();
        for (Path argument : arguments.isEmpty() ? List.of(Path.of("")) : arguments) {
            Path path = argument.toAbsolutePath().normalize();
            if (Files.isDirectory(path) && !holdsSku(path)) {
                List<Path> skus = Fleet.skus(path);
                if (skus.isEmpty()) {
                    throw new UsageException("There is no SKU in " + argument.toAbsolutePath().normalize()
                            + ": name a .sku file, its folder or a fleet, or make one with 'mintmark new'.");
                }
                skus.forEach(s -> found.add(new Meant(s, false)));
            } else {
                try {
                    found.add(new Meant(Resolver.find(path), true));
                } catch (IOException e) {
                    throw new UsageException(e.getMessage());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean holdsSku(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.anyMatch(f -> f.toString().endsWith(Resolver.EXTENSION) && Files.isRegularFile(f));
        }
    }

    /**
     * A SKU with what its checks found.
     *
     * @param sku null where its file can't be read
     */
    record Checked(EffectiveSku sku, List<Issue> issues) {
        boolean hasErrors() {
            return issues.stream().anyMatch(Issue::stopsBuild);
        }

        Issue firstError() {
            return issues.stream().filter(Issue::stopsBuild).findFirst().orElseThrow();
        }
    }

    /** How a SKU is called where its file may be unreadable or say nothing. */
    static String id(Meant meant, Checked checked) {
        String id = checked == null || checked.sku() == null ? "" : checked.sku().id();
        return id.isEmpty() ? meant.file().getFileName().toString().replace(Resolver.EXTENSION, "") : id;
    }

    /** One SKU that fails does not keep the others of its fleet from what is done to them. */
    static void failed(Terminal terminal, Meant meant, IOException e, ArrayNode failures) {
        terminal.failure(e);
        terminal.error(id(meant, null) + " failed: " + Failure.sentence(e));
        failures.addObject().put("sku", id(meant, null)).put("message", Failure.sentence(e));
    }

    /** Knows driver packages, and looks into images where nobody has yet. */
    DriverAnalysis drivers() {
        return shop.knowledge().drivers();
    }

    /** What the checks of a SKU look at. */
    CheckContext context(EffectiveSku sku, Profile profile) {
        FleetIndex fleet = fleets.computeIfAbsent(Fleet.of(sku.file()), FleetIndex::new);
        return new CheckContext(sku, profile, shop.digests(), fleet, shop.knowledge());
    }

    /** Resolves many SKUs with all processors; one that can't be is said where it is checked. */
    void resolve(List<Meant> meant) {
        meant.parallelStream().forEach(m -> {
            try {
                resolved.put(m.file(), resolver.resolve(m.file()));
            } catch (IOException e) {
                return; // resolved again, with its message
            }
        });
    }

    /** Resolves and checks. */
    Checked check(Path file, Profile profile) throws IOException {
        EffectiveSku sku = resolved.remove(file);
        try {
            sku = sku == null ? resolver.resolve(file) : sku;
        } catch (SkuFormatException | FileSystemException e) {
            return new Checked(null, List.of(new Issue("sku.file.invalid", Severity.ERROR, Failure.sentence(e), file, "")));
        }
        CheckContext context = context(sku, profile);
        prefetch(context);
        List<Issue> issues = Checks.run(Checks.all(), context);
        save(false);
        return new Checked(sku, issues);
    }

    private static void prefetch(CheckContext context) {
        Map<Path, AssetKind> files = new LinkedHashMap<>();
        context.sku().cultures().forEach(c -> c.assets().stream().filter(EffectiveAsset::present).forEach(a -> files.put(a.file(), a.kind())));
        context.assets().prefetch(files);
    }
}
