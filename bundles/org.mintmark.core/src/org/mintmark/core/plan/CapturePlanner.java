package org.mintmark.core.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.core.capture.CaptureLayout;
import org.mintmark.core.capture.CaptureSource;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.reset.ResetFacts;
import org.mintmark.core.reset.ResetScripts;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.Digests;
import org.mintmark.model.Edition;

/** Plans how a reference disk becomes images: for each partition bring out, capture and split, then describe all. */
final class CapturePlanner {

    private static final String EXTRACT_VERSION = "1";
    private static final String ORDER_VERSION = "1";
    private static final String DESCRIBE_VERSION = "2";

    private final DigestCache digests;
    private final Environment environment;

    CapturePlanner(DigestCache digests, Environment environment) {
        this.digests = digests;
        this.environment = environment;
    }

    List<PlannedStep> plan(EffectiveSku sku, Profile profile) throws IOException {
        EffectiveCapture capture = sku.capture();
        CaptureSource source = CaptureSource.read(sku, capture.source().value().path());
        String fingerprint = source.fingerprint(digests);
        StepLog log = StepLog.of(capture.folder());
        List<PlannedStep> planned = new ArrayList<>();
        List<Step.Split> splits = new ArrayList<>();
        for (CaptureSource.Volume volume : source.volumes()) {
            List<Step> chain = chain(sku, profile, source, fingerprint, volume, log);
            splits.add((Step.Split) chain.getLast());
            planned.addAll(needed(chain, log));
        }
        Step.Describe describe = describe(sku, source, splits);
        Optional<String> stale = planned.stream().anyMatch(PlannedStep::runs) ? Optional.of("the images are made anew")
                : log.stale(describe);
        planned.add(new PlannedStep(describe, stale.isPresent(), stale.orElse("")));
        return planned;
    }

    private List<Step> chain(EffectiveSku sku, Profile profile, CaptureSource source, String fingerprint, CaptureSource.Volume volume,
            StepLog log) {
        EffectiveCapture capture = sku.capture();
        Path disk = source.image();
        Path work = StepLog.stateFolder(capture.folder()).resolve("work");
        String role = volume.role().text();
        Step.Extract extract = new Step.Extract(volume.role(), disk, volume.partition().number(), volume.partition().offset(),
                volume.partition().size(), volume.usedBytes(), work.resolve(role + ".ntfs"),
                inputs(Map.of("disk image " + disk.getFileName(), fingerprint, "partition",
                        volume.partition().offset() + "+" + volume.partition().size(), "extraction", EXTRACT_VERSION)));
        String compression = profile.compression(capture).getLiteral();
        int level = profile.level(capture);
        Optional<Instant> date = date(sku);
        Step.Capture step = new Step.Capture(volume.role(), extract.target(), work.resolve(role + ".wim"), imageName(volume.role()),
                compression, level, capture.exclusions(), date, volume.usedBytes(), window(source, volume),
                profile != Profile.RELEASE, inputs(extract.inputs().values(), Map.of("compression", compression + "-" + level, "exclusions",
                        String.join("|", capture.exclusions()), "date", date.map(Instant::toString).orElse("newest file"), "libwim",
                        libwim(log, volume.role()), "order of contents", ORDER_VERSION)));
        String name = volume.role() == PartitionRole.WINDOWS ? "system" : role;
        Step.Split split = new Step.Split(volume.role(), level, step.target(), capture.folder().resolve(name + ".swm"),
                capture.folder().resolve(name + ".wim"), capture.partSize().value(), volume.usedBytes(),
                inputs(step.inputs().values(), Map.of("part size", String.valueOf(capture.partSize().value()))));
        return environment.windows() ? List.of(step, split) : List.of(extract, step, split);
    }

    private Optional<Step.Capture.Window> window(CaptureSource source, CaptureSource.Volume volume) {
        return environment.windows() ? Optional.of(new Step.Capture.Window(source.image(), source.format(), volume.partition().offset(),
                volume.partition().size())) : Optional.empty();
    }

    /** Where libwim is absent, images that were captured with some version stay current. */
    private String libwim(StepLog log, PartitionRole role) {
        return environment.hasLibwim() ? environment.libwim() : log.recorded(Step.Capture.id(role), "libwim").orElse("");
    }

    private static Step.Describe describe(EffectiveSku sku, CaptureSource source, List<Step.Split> splits) throws IOException {
        Map<PartitionRole, String> placeholders = new TreeMap<>();
        splits.forEach(s -> placeholders.put(s.role(), s.firstPart().getFileName().toString()));
        Layout described = CaptureLayout.of(sku, source, placeholders);
        byte[] layout = DiskXml.write(described);
        String model = sku.smbiosModel().value() == null ? "" : sku.smbiosModel().value();
        if (ResetScripts.obstacle(described).isEmpty()) {
            ResetScripts.of(described, new ResetFacts(sku.capture().ownerId(), model, Map.of())); // says before the long part what is wrong
        }
        Map<String, String> values = new TreeMap<>(Map.of("layout", "sha256:" + Digests.sha256(layout), "description", DESCRIBE_VERSION,
                "SMBIOS model", model));
        splits.forEach(s -> values.put(s.role().text() + " image", "key:" + s.key()));
        return new Step.Describe(sku, source, sku.capture().folder(), splits, new StepInputs(values));
    }

    /** The owner's own edition decides, so that everybody who inherits the capture plans the same. */
    private static Optional<Instant> date(EffectiveSku sku) {
        int owner = sku.files().indexOf(sku.capture().owner());
        return sku.chain().get(Math.max(0, owner)).getEditions().stream().map(Edition::getDate).filter(d -> d != null).findFirst();
    }

    private static String imageName(PartitionRole role) {
        return role == PartitionRole.WINDOWS ? "System" : "System Reserved";
    }

    /** The last step decides by itself; one before it runs only where its result is wanted and neither kept nor current. */
    private static List<PlannedStep> needed(List<Step> chain, StepLog log) {
        List<PlannedStep> planned = new ArrayList<>();
        boolean wanted = true;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Step step = chain.get(i);
            Optional<String> stale = log.stale(step);
            boolean runs = wanted && stale.isPresent();
            boolean onlyCleaned = runs && log.sameInputs(step) && i < chain.size() - 1
                    && step.outputs().stream().noneMatch(Files::exists);
            planned.add(new PlannedStep(step, runs,
                    !runs ? "" : onlyCleaned ? "its result is needed again" : stale.get()));
            wanted = runs;
        }
        Collections.reverse(planned);
        return planned;
    }

    @SafeVarargs
    private static StepInputs inputs(Map<String, String>... parts) {
        Map<String, String> all = new TreeMap<>();
        for (Map<String, String> part : parts) {
            all.putAll(part);
        }
        return new StepInputs(all);
    }
}
