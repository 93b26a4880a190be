package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.check.Severity;
import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.io.SkuFormatException;

/** Resolves and checks SKUs inside the workbench, which starts no engine: images count as far as the cache knows them. */
public final class SkuChecker {

    private final Resolver resolver;
    private final DigestCache digests;
    private final Knowledge knowledge;
    private final Map<Path, FleetIndex> fleets = new ConcurrentHashMap<>();

    /** With the locations and the cache of this workstation. */
    public SkuChecker() {
        this(System.getenv());
    }

    SkuChecker(Map<String, String> variables) {
        resolver = new Resolver(new Locations(Map.of(), variables, Map.of()));
        digests = new DigestCache(CacheFolder.of(variables), false);
        knowledge = Knowledge.cached(digests);
    }

    /** Merges SKUs with their families. */
    public Resolver resolver() {
        return resolver;
    }

    /** What is known of the content of files. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Digests that a fix may record. */
    public DigestCache digests() {
        return digests;
    }

    /**
     * A SKU with what its checks found.
     *
     * @param sku empty where its file can't be read, which is the one issue then
     */
    public record Checked(Optional<EffectiveSku> sku, List<Issue> issues) {
    }

    /** Checks what the file holds; an unreadable file is an issue. */
    public Checked check(Path file) throws IOException {
        try {
            EffectiveSku sku = resolver.resolve(file);
            return new Checked(Optional.of(sku), issues(sku));
        } catch (SkuFormatException | NoSuchFileException e) {
            return new Checked(Optional.empty(), List.of(new Issue("sku.file.invalid", Severity.ERROR, e.getMessage(), file, "")));
        }
    }

    /** Checks a SKU, perhaps one that is being edited. */
    public List<Issue> issues(EffectiveSku sku) {
        FleetIndex fleet = fleets.compute(Fleet.of(sku.file()), (folder, known) -> known == null ? new FleetIndex(folder) : known.again());
        CheckContext context = new CheckContext(sku, Profile.DEFAULT, digests, fleet, knowledge);
        List<Issue> issues = Checks.run(Checks.all(), context);
        digests.save();
        return issues;
    }
}
