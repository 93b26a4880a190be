package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.emf.common.util.Enumerator;
import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.core.json.Json;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.resolve.Resolver;

/** The effective values of a SKU, each with where it comes from. */
final class SkuFacts implements FileFacts {

    private final Resolver resolver;

    SkuFacts(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        describe(resolver.resolve(file), node);
    }

    /** Adds the facts of a SKU that is resolved already. */
    void describe(EffectiveSku sku, ObjectNode node) {
        node.put("id", sku.id()).put("family", sku.isFamily());
        ArrayNode bases = node.putArray("bases");
        sku.chain().stream().skip(1).forEach(s -> bases.add(s.getId()));
        node.set("administration", value(sku.administration(), sku));
        node.set("firmware", value(sku.firmware(), sku));
        node.set("generation", value(sku.generation(), sku));
        node.set("revision", value(sku.revision(), sku));
        ArrayNode ids = node.putArray("hardwareIds");
        sku.hardwareIds().forEach(id -> ids.add(value(id.with(id.value().getValue()), sku)));
        ObjectNode layout = value(sku.layout().with(sku.layout().value() == null ? null : sku.layout().value().getDisks().size() + " disks"), sku);
        node.set("layout", layout);
        ArrayNode cultures = node.putArray("cultures");
        sku.cultures().forEach(culture -> {
            ObjectNode c = cultures.addObject().put("tag", culture.tag()).put("origin", culture.origin().name().toLowerCase(Locale.ROOT));
            ObjectNode assets = c.putObject("assets");
            culture.assets().forEach(a -> assets.put(a.kind().getLiteral(), a.state().name().toLowerCase(Locale.ROOT)));
        });
        ArrayNode drivers = node.putArray("drivers");
        sku.drivers().forEach(d -> drivers.addObject().put("id", d.id()).put("enabled", d.enabled()).set("path", path(d.path(), sku)));
        if (sku.capture() != null) {
            capture(sku.capture(), sku, node.putObject("capture"));
        }
        ArrayNode editions = node.putArray("editions");
        sku.editions().forEach(e -> edition(e, sku, editions.addObject()));
        sku.problems().forEach(p -> Inspector.problem(node, p.code(), p.code().equals("sku.path.not-portable") ? "warning" : "error", p.message()));
    }

    private static void capture(EffectiveCapture capture, EffectiveSku sku, ObjectNode node) {
        node.put("owner", capture.ownerId()).put("folder", capture.folder().toString());
        node.set("mode", value(capture.mode(), sku));
        node.set("source", path(capture.source(), sku));
        node.set("compression", value(capture.compression(), sku));
        node.set("level", value(capture.level(), sku));
        node.set("partSize", value(capture.partSize(), sku));
        ArrayNode exclusions = node.putArray("exclusions");
        capture.exclusions().forEach(exclusions::add);
    }

    private static void edition(EffectiveEdition edition, EffectiveSku sku, ObjectNode node) {
        node.put("id", edition.id());
        node.set("label", value(edition.label(), sku));
        node.set("partNumber", value(edition.partNumber(), sku));
        node.set("date", value(edition.date(), sku));
        node.set("target", value(edition.target(), sku));
        node.set("partnerKit", path(edition.partnerKit(), sku));
        node.set("bootImage", value(edition.bootImage(), sku));
        node.set("bootImageIndex", value(edition.bootImageIndex(), sku));
        node.set("udf", value(edition.udf(), sku));
        ArrayNode cultures = node.putArray("cultures");
        edition.cultures().forEach(c -> cultures.add(c.tag()));
        ArrayNode packs = node.putArray("languagePacks");
        edition.languagePacks().forEach(p -> packs.add(path(p, sku)));
    }

    private static ObjectNode path(Effective<Located> located, EffectiveSku sku) {
        return value(located.with(located.value() == null ? null : located.value().text()), sku);
    }

    private static ObjectNode value(Effective<?> effective, EffectiveSku sku) {
        ObjectNode node = Json.object();
        switch (effective.value()) {
            case null -> node.putNull("value");
            case Boolean flag -> node.put("value", flag);
            case Integer number -> node.put("value", number);
            case Long number -> node.put("value", number);
            case Enumerator literal -> node.put("value", literal.getLiteral());
            default -> node.put("value", effective.value().toString());
        }
        node.put("origin", effective.origin().name().toLowerCase(Locale.ROOT));
        int level = effective.file() == null ? -1 : sku.files().indexOf(effective.file());
        if (level >= 0) {
            node.put("from", sku.chain().get(level).getId());
        }
        return node;
    }
}
