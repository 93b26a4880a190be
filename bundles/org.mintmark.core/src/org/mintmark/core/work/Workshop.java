package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.mintmark.core.Product;
import org.mintmark.core.capture.ImageInspection;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.culture.AssetStore;
import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.driver.BootFactsCache;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.driver.PackageCache;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.run.EnvironmentProbe;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.WorkerBootImages;
import org.mintmark.core.run.WorkerImageLook;
import org.mintmark.engine.io.AtomicFile;

/** What all work needs: workers for native jobs, and what is remembered of files. Looks into images where nobody has yet. */
public final class Workshop {

    private final NativeWorkers workers;
    private final Map<String, String> variables;
    private final DigestCache digests;
    private final FactCache facts;
    private final Knowledge knowledge;

    /**
     * With the workers.
     *
     * @param variables those of the process; they say where the cache is
     * @param rehash ignores what is remembered
     */
    public Workshop(NativeWorkers workers, Map<String, String> variables, boolean rehash) {
        this.workers = workers;
        this.variables = Map.copyOf(variables);
        Path cache = CacheFolder.of(variables);
        digests = new DigestCache(cache, rehash);
        facts = new FactCache(cache, rehash);
        knowledge = new Knowledge(new AssetStore(digests, facts),
                new DriverAnalysis(new PackageCache(cache, rehash), new WorkerBootImages(workers, new BootFactsCache(digests))),
                new ImageInspection(digests, facts, new WorkerImageLook(workers)));
    }

    /** Do native jobs. */
    public NativeWorkers workers() {
        return workers;
    }

    /** Variables of the process. */
    public Map<String, String> variables() {
        return variables;
    }

    /** Digests of files. */
    public DigestCache digests() {
        return digests;
    }

    /** What is known of the content of files. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * What this machine can do.
     *
     * @param fresh asks again even where nothing seems to have changed
     */
    public Environment environment(boolean fresh) throws IOException {
        return new EnvironmentProbe(workers, digests.folder(), variables, Product.VERSION).probe(fresh);
    }

    /** A folder for temporary files, without those of dead processes. */
    public Path temporary() throws IOException {
        Path folder = Files.createDirectories(digests.folder().resolve("work"));
        AtomicFile.sweep(folder);
        return folder;
    }

    /** Writes what was learnt. */
    public void save() {
        digests.save();
        facts.save();
        knowledge.drivers().packages().save();
    }
}
