package org.mintmark.core.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations.Located;

/** The values of a SKU that some file declares, by the names that people see. */
final class DeclaredValues {

    private final List<Value> values = new ArrayList<>();

    /** A value: its name, the declaring file, what it says, and for which edition. */
    record Value(String name, Path file, String text, String edition) {
    }

    private DeclaredValues() {
    }

    static List<Value> of(EffectiveSku sku) {
        DeclaredValues found = new DeclaredValues();
        found.add("Administration", sku.administration());
        found.add("Firmware", sku.firmware());
        found.add("Generation", sku.generation());
        found.add("Revision", sku.revision());
        found.add("SMBIOS model", sku.smbiosModel());
        if (sku.layout().declared()) {
            found.add("Disk layout", sku.layout().with(sku.layout().value().getDisks().size() == 1 ? "1 disk" : sku.layout().value().getDisks().size() + " disks"));
        }
        sku.hardwareIds().forEach(id -> found.add("Hardware ID", id.with(id.value().getValue())));
        if (sku.capture() != null) {
            found.capture(sku.capture());
        }
        sku.editions().forEach(found::edition);
        return found.values;
    }

    private void capture(EffectiveCapture capture) {
        add("Capture source", capture.source());
        add("Capture mode", capture.mode());
        add("Compression", capture.compression());
        add("Compression level", capture.level());
        add("Part size", capture.partSize());
        capture.declaredExclusions().forEach(e -> add("Capture exclusion", e));
    }

    private void edition(EffectiveEdition edition) {
        add("Label", edition.label(), edition.id());
        add("Part number", edition.partNumber(), edition.id());
        add("Date", edition.date(), edition.id());
        add("Target medium", edition.target(), edition.id());
        add("Partner kit", edition.partnerKit(), edition.id());
        add("Boot image", edition.bootImage(), edition.id());
        add("Boot image index", edition.bootImageIndex(), edition.id());
        add("UDF", edition.udf(), edition.id());
        edition.languagePacks().forEach(p -> add("Language pack", p, edition.id()));
        edition.overlays().forEach(o -> add("Overlay", o, edition.id()));
    }

    private void add(String name, Effective<?> value) {
        add(name, value, "");
    }

    private void add(String name, Effective<?> value, String edition) {
        if (value.declared() && value.value() != null) {
            Object said = value.value();
            values.add(new Value(name, value.file(), said instanceof Located located ? located.text() : String.valueOf(said), edition));
        }
    }
}
