package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.capture.ImageInspection;
import org.mintmark.core.culture.AssetLook;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.FormatException;

/** What the checks of one SKU look at, read once and shared. */
public final class CheckContext {

    private final EffectiveSku sku;
    private final Profile profile;
    private final DigestCache digests;
    private final FleetIndex fleet;
    private final AssetLook assets;
    private final Map<Path, Optional<PartnerKit>> kits = new HashMap<>();
    private final DriverAnalysis analysis;
    private final ImageInspection inspection;
    private ImportedSet imported;
    private String unreadable = "";
    private DriverReport drivers;
    private List<DriverVersions.Pair> pairs;

    /**
     * @param profile makes some warnings errors
     * @param fleet the other SKUs
     * @param knowledge what is known of the content of files, shared by all SKUs that are checked together
     */
    public CheckContext(EffectiveSku sku, Profile profile, DigestCache digests, FleetIndex fleet, Knowledge knowledge) {
        this.sku = sku;
        this.assets = new AssetLook(knowledge.assets());
        this.analysis = knowledge.drivers();
        this.inspection = knowledge.images();
        this.profile = profile;
        this.digests = digests;
        this.fleet = fleet;
    }

    /** With what other runs have left in the cache. */
    public CheckContext(EffectiveSku sku, Profile profile, DigestCache digests, FleetIndex fleet) {
        this(sku, profile, digests, fleet, Knowledge.cached(digests));
    }

    /** The SKU. */
    public EffectiveSku sku() {
        return sku;
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** Digests of files. */
    public DigestCache digests() {
        return digests;
    }

    /** Facts of the customization files. */
    public AssetLook assets() {
        return assets;
    }

    /** The other SKUs. */
    public FleetIndex fleet() {
        return fleet;
    }

    /** Error for a release, warning otherwise: the rules marked R. */
    public Severity releaseError() {
        return profile == Profile.RELEASE ? Severity.ERROR : Severity.WARNING;
    }

    /** True where a recovery medium is made of this SKU: it is no family and not administered at its console. */
    public boolean needsMedia() {
        return !sku.isFamily() && !sku.isLocal();
    }

    /** The kit of an edition, empty where none is declared or its folder is not there. */
    public Optional<PartnerKit> kit(EffectiveEdition edition) throws IOException {
        if (edition.partnerKit().value() == null || edition.partnerKit().value().path() == null) {
            return Optional.empty();
        }
        Path folder = edition.partnerKit().value().path();
        if (!kits.containsKey(folder)) {
            kits.put(folder, Files.isDirectory(folder) ? Optional.of(PartnerKit.read(folder)) : Optional.empty());
        }
        return kits.get(folder);
    }

    /** The editions whose kit is there, with the kit; each kit once. */
    public List<PartnerKit> kits() throws IOException {
        Map<Path, PartnerKit> found = new HashMap<>();
        for (EffectiveEdition edition : sku.editions()) {
            kit(edition).ifPresent(kit -> found.putIfAbsent(kit.folder(), kit));
        }
        return List.copyOf(found.values());
    }

    /** The set of an import, empty where nothing is imported, its folder is not there or its images can't be read, see {@link #unreadable}. */
    public Optional<ImportedSet> imported() throws IOException {
        EffectiveCapture capture = sku.capture();
        if (capture == null || !capture.imported() || capture.source().value() == null
                || capture.source().value().path() == null || !Files.isDirectory(capture.source().value().path())) {
            return Optional.empty();
        }
        if (imported == null && unreadable.isEmpty()) {
            try {
                imported = ImportedSet.read(capture.source().value().path());
            } catch (FormatException e) {
                unreadable = e.getMessage();
            }
        }
        return Optional.ofNullable(imported);
    }

    /** Why the images of an import can't be read, empty where they can. */
    public String unreadable() throws IOException {
        imported();
        return unreadable;
    }

    /** What the system drive to be shipped says of itself; empty where nobody can look into it yet. */
    public Optional<ImageFacts> image() throws IOException {
        return inspection.facts(sku);
    }

    /** The SKU's driver packages and how its devices fare. */
    public DriverReport drivers() throws IOException {
        if (drivers == null) {
            drivers = analysis.analyse(sku);
        }
        return drivers;
    }

    /** Packages of the SKU that drive the same device. */
    public List<DriverVersions.Pair> driverPairs() throws IOException {
        if (pairs == null) {
            pairs = DriverVersions.pairs(drivers().packages());
        }
        return pairs;
    }

    /** Makes the rules see these devices instead of the SKU's own. */
    public void drivers(DriverReport report) {
        drivers = report;
    }

    /** Knows driver packages and the drivers in images. */
    public DriverAnalysis analysis() {
        return analysis;
    }

    /** An issue of the SKU's own file. */
    public Issue issue(String code, Severity severity, String message, String location) {
        return new Issue(code, severity, message, sku.file(), location);
    }
}
