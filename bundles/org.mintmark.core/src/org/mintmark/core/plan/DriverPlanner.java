package org.mintmark.core.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.core.boot.BootImageFile;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.driver.InjectedPackage;
import org.mintmark.core.driver.Injection;
import org.mintmark.core.driver.PackageCache;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.Digests;

/** Plans how driver packages get into the boot image of a disc. */
final class DriverPlanner {

    private static final String INJECTION_VERSION = "1";

    private final DigestCache digests;
    private final Environment environment;

    DriverPlanner(DigestCache digests, Environment environment) {
        this.digests = digests;
        this.environment = environment;
    }

    /**
     * What is planned.
     *
     * @param step empty where no package goes into the boot image
     * @param boot the boot image, empty where the kit has none
     */
    record Planned(Optional<Step.InjectDrivers> step, Optional<BootImageFile> boot, Injection injection) {
    }

    Planned plan(EffectiveSku sku, EffectiveEdition edition, PlanOptions options) throws IOException {
        Optional<BootImageFile> boot = sku.drivers().isEmpty() ? Optional.empty() : BootImageFile.of(edition);
        if (boot.isEmpty()) {
            return new Planned(Optional.empty(), boot, new Injection(List.of(), List.of()));
        }
        PackageCache cache = new PackageCache(digests.folder());
        Injection injection = Injection.of(sku, boot.get(), cache);
        cache.save();
        if (injection.packages().isEmpty()) {
            return new Planned(Optional.empty(), boot, injection);
        }
        Path output = MediaPlanner.output(sku, edition, options);
        StepLog log = StepLog.of(output);
        Map<String, String> inputs = new TreeMap<>(Map.of("boot image " + boot.get().path(), digests.fingerprint(boot.get().file()), "image",
                String.valueOf(boot.get().index()), "injection", INJECTION_VERSION, "engine", options.driverEngine().text()));
        if (options.driverEngine() == DriverEngine.LIBWIM) {
            inputs.put("libwim", environment.hasLibwim() ? environment.libwim() : log.recorded("drivers", "libwim").orElse(""));
        }
        long bytes = Files.size(boot.get().file());
        int order = 0;
        for (InjectedPackage each : injection.packages()) {
            inputs.put("driver package " + each.id(), order++ + " sha256:" + digest(each));
        }
        return new Planned(Optional.of(new Step.InjectDrivers(boot.get().file(), boot.get().index(),
                StepLog.stateFolder(output).resolve("boot").resolve("boot.wim"), injection.packages(), options.driverEngine(), bytes,
                new StepInputs(inputs))), boot, injection);
    }

    private String digest(InjectedPackage driver) throws IOException {
        StringBuilder text = new StringBuilder(driver.name()).append('\n').append(String.join("\n", driver.infs())).append('\n');
        for (String file : driver.files()) {
            text.append(file).append('\t').append(digests.fingerprint(driver.folder().resolve(file))).append('\n');
        }
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
