package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootImageFile;
import org.mintmark.core.boot.BootImages;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.TargetSystem;

/** Finds out which driver drives which device of a SKU. */
public final class DriverAnalysis {

    private final PackageCache packages;
    private final BootImages images;
    /** Kits by folder: all SKUs of a fleet may share one. */
    private final Map<Path, PartnerKit> kits = new HashMap<>();

    /** With the packages that are known, and with who looks into images. */
    public DriverAnalysis(PackageCache packages, BootImages images) {
        this.packages = packages;
        this.images = images;
    }

    /** The packages' facts. */
    public PackageCache packages() {
        return packages;
    }

    /** Who looks into images. */
    public BootImages images() {
        return images;
    }

    /** Of the SKU's own hardware IDs. */
    public DriverReport analyse(EffectiveSku sku) throws IOException {
        return analyse(sku, SkuDevices.of(sku));
    }

    /** Of a server with these devices. */
    public DriverReport analyse(EffectiveSku sku, List<HardwareDevice> devices) throws IOException {
        List<SkuPackage> used = read(sku.drivers().stream().filter(EffectiveDriver::enabled).toList());
        List<SkuPackage> disabled = read(sku.drivers().stream().filter(d -> !d.enabled()).toList());
        Optional<BootImageFile> boot = Optional.empty();
        for (EffectiveEdition edition : sku.editions()) {
            boot = boot.isPresent() ? boot : bootImage(edition);
        }
        Optional<Path> factory = devices.isEmpty() && used.isEmpty() ? Optional.empty() : ImageSystem.factoryImage(sku);
        TargetSystem winpe = ImageSystem.windowsPE(sku, boot.map(BootImageFile::file), boot.map(BootImageFile::index).orElse(1));
        TargetSystem server = ImageSystem.server(sku, factory);
        Optional<List<DriverInf>> bootDrivers = inBox(devices, boot.map(BootImageFile::file), boot.map(BootImageFile::index).orElse(1));
        Optional<List<DriverInf>> factoryDrivers = inBox(devices, factory, 1);
        DriverIndex inPE = new DriverIndex(winpe, sources(used.stream().filter(SkuPackage::forWindowsPE).toList(), bootDrivers));
        DriverIndex inServer = new DriverIndex(server, sources(used.stream().filter(SkuPackage::forServer).toList(), factoryDrivers));
        List<DeviceCoverage> coverage = devices.parallelStream().map(d -> new DeviceCoverage(d, inPE.coverage(d, bootDrivers.isPresent()),
                inServer.coverage(d, factoryDrivers.isPresent()))).toList();
        return new DriverReport(winpe, bootDrivers.isPresent(), server, factoryDrivers.isPresent(), used, disabled, coverage);
    }

    private Optional<BootImageFile> bootImage(EffectiveEdition edition) throws IOException {
        Path folder = edition.partnerKit().value() == null ? null : edition.partnerKit().value().path();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        if (!kits.containsKey(folder)) {
            kits.put(folder, PartnerKit.read(folder));
        }
        return BootImageFile.of(edition, kits.get(folder));
    }

    /** Only a list of devices makes it worth looking into an image. */
    private Optional<List<DriverInf>> inBox(List<HardwareDevice> devices, Optional<Path> wim, int index) throws IOException {
        return devices.isEmpty() || wim.isEmpty() ? Optional.empty() : images.facts(wim.get(), index).map(BootFacts::drivers);
    }

    private List<SkuPackage> read(List<EffectiveDriver> drivers) {
        // a location that is not mapped is reported where the path is resolved
        List<EffectiveDriver> located = drivers.stream().filter(d -> d.path().value() != null && d.path().value().path() != null).toList();
        Iterator<PackageFacts> facts = packages.read(located.stream().map(d -> d.path().value().path()).toList()).iterator();
        List<SkuPackage> result = new ArrayList<>();
        for (EffectiveDriver driver : drivers) {
            if (driver.path().value() == null) {
                result.add(new SkuPackage(driver, PackageReader.unreadable(Path.of(""), "it names no folder: set the package's path.")));
            } else if (driver.path().value().path() != null) {
                result.add(new SkuPackage(driver, facts.next()));
            }
        }
        return result;
    }

    private static List<DriverSource> sources(List<SkuPackage> packages, Optional<List<DriverInf>> inBox) {
        List<DriverSource> sources = new ArrayList<>();
        for (SkuPackage each : packages) {
            for (PackagedInf inf : each.facts().infs()) {
                String why = each.facts().problems().stream().filter(p -> p.fatal() && p.inf().equals(inf.path())).map(p -> "the package has " + p.code())
                        .findFirst().orElse(inf.usable() ? "" : "the INF is not for 64-bit Windows");
                sources.add(new DriverSource(each.id(), inf.path(), inf.driver(), inf.signed(), inf.usable() ? "" : why));
            }
        }
        inBox.orElse(List.of()).forEach(d -> sources.add(new DriverSource(DriverSource.IN_BOX, d.name(), d, true, "")));
        return sources;
    }
}
