package org.mintmark.core.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.media.Profile;
import org.mintmark.core.media.ResetFiles;
import org.mintmark.core.media.VolumeLabel;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/** Plans the disc from what there is now: kit, language packs, branding, images. Asked again after a capture. */
public final class MediaPlanner {

    private static final String ISO_VERSION = "2";
    private static final String VERIFY_VERSION = "2";
    /** Oldest date that every file system on the way can hold. */
    private static final Instant OLDEST = Instant.parse("1980-01-01T00:00:00Z");

    private final DigestCache digests;
    private final Environment environment;

    /** With the digests of the inputs. */
    public MediaPlanner(DigestCache digests, Environment environment) {
        this.digests = digests;
        this.environment = environment;
    }

    /** The kit of an edition, null where none is declared. */
    static PartnerKit kit(EffectiveEdition edition) throws IOException {
        var located = edition.partnerKit().value();
        return located == null || located.path() == null ? null : PartnerKit.read(located.path());
    }

    /** The steps that make the disc: ISO, verification, and the folder where one is asked for. */
    public List<Step> steps(EffectiveSku sku, EffectiveEdition edition, PlanOptions options) throws IOException {
        PartnerKit kit = kit(edition);
        MediaTree tree = withDrivers(new MediaTreeBuilder(digests).build(sku, edition, kit, ResetFiles.known(sku)),
                new DriverPlanner(digests, environment).plan(sku, edition, options));
        String label = VolumeLabel.of(sku, edition, options.profile());
        Optional<Instant> made = ResetFiles.date(sku);
        Instant date = Optional.ofNullable(edition.date().value()).or(() -> made).orElse(OLDEST);
        boolean udf = edition.udf().value();
        Map<String, String> values = new TreeMap<>(Map.of("volume label", label, "date", date.toString(), "udf",
                String.valueOf(udf), "ISO writer", ISO_VERSION));
        for (MediaEntry entry : tree.entries()) {
            values.put(entry.path(), fingerprint(sku, entry));
        }
        Path output = output(sku, edition, options);
        String name = name(sku, edition, options.profile());
        Step.WriteIso iso = new Step.WriteIso(output.resolve(name + ".iso"), tree, label, date, udf, new StepInputs(values));
        MediaKind kind = MediaKind.of(sku, kit);
        Map<String, String> verified = Map.of("ISO", "key:" + iso.key(), "verification", VERIFY_VERSION, "kind", kind.text(),
                "profile", options.profile().text(), "product", environment.product());
        List<Step> steps = new ArrayList<>(List.of(iso, new Step.Verify(iso.iso(), output.resolve("manifest.json"),
                output.resolve("report.html"), tree.bytes(), new StepInputs(verified))));
        options.media().ifPresent(folder -> steps.add(new Step.MediaFolder(folder.toAbsolutePath().resolve(name), iso.iso(), tree.bytes(),
                new StepInputs(Map.of("ISO", "key:" + iso.key(), "folder", folder.toAbsolutePath().toString())))));
        return steps;
    }

    /** The boot image of the disc is the copy with drivers, as soon as there is one. */
    private static MediaTree withDrivers(MediaTree tree, DriverPlanner.Planned drivers) throws IOException {
        if (drivers.step().isEmpty()) {
            return tree;
        }
        List<MediaEntry> entries = new ArrayList<>();
        for (MediaEntry entry : tree.entries()) {
            Path injected = drivers.step().get().target();
            boolean boot = entry.path().equalsIgnoreCase(drivers.boot().get().path());
            Path source = boot && Files.isRegularFile(injected) ? injected : entry.source();
            entries.add(boot ? new MediaEntry(entry.path(), source, Files.size(source), entry.origin() + ", with drivers", "") : entry);
        }
        return new MediaTree(entries, tree.leftOut(), tree.collisions());
    }

    /** Our own images are known by what was recorded when they were made; the record is bound to the files by its step. */
    private String fingerprint(EffectiveSku sku, MediaEntry entry) throws IOException {
        boolean own = sku.capture() != null && !sku.capture().imported()
                && entry.source().startsWith(sku.capture().folder()) && !entry.sha256().isEmpty();
        return own ? "sha256:" + entry.sha256() : digests.fingerprint(entry.source());
    }

    /** Where the results of an edition go. */
    public static Path output(EffectiveSku sku, EffectiveEdition edition, PlanOptions options) {
        Path base = options.output().map(o -> o.toAbsolutePath().normalize().resolve(sku.id())).orElse(sku.folder().resolve("build"));
        return edition.id().equals("default") ? base : base.resolve(edition.id());
    }

    private static String name(EffectiveSku sku, EffectiveEdition edition, Profile profile) {
        return sku.id() + (edition.id().equals("default") ? "" : "-" + edition.id())
                + (profile == Profile.RELEASE ? "" : VolumeLabel.LAB);
    }
}
