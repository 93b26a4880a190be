package org.mintmark.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.model.AssetKind;
import org.mintmark.model.Firmware;

/** What a SKU inherits, from whom, and what is wrong with its bases and paths. */
class ResolverTest {

    @TempDir
    Path fleet;

    private EffectiveSku resolve(String id) throws IOException {
        return new Resolver(Locations.none()).resolve(fleet.resolve(id + "/" + id + ".sku"));
    }

    private void sku(String id, String attributes, String content) throws IOException {
        Files.createDirectories(fleet.resolve(id));
        Files.writeString(fleet.resolve(id + "/" + id + ".sku"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="%s" %s>%s</sku:Sku>
                """.formatted(id, attributes, content));
    }

    private void asset(String sku, String culture, AssetKind kind) throws IOException {
        Path folder = Files.createDirectories(fleet.resolve(sku + "/customization/" + culture));
        Files.writeString(folder.resolve(kind.getLiteral()), sku);
    }

    @Test
    void nearestValueWinsAndUnsetMeansInherited() throws IOException {
        sku("family", "abstract=\"true\" firmware=\"bios\" revision=\"F\"", "");
        sku("a", "base=\"../family/family.sku\" revision=\"A\"", "");
        EffectiveSku a = resolve("a");
        assertEquals("A", a.revision().value());
        assertEquals(Origin.OWN, a.revision().origin());
        assertEquals(Firmware.BIOS, a.firmware().value());
        assertEquals(Origin.INHERITED, a.firmware().origin());
        assertEquals(fleet.resolve("family/family.sku"), a.firmware().file());
        assertEquals(Origin.DEFAULT, a.administration().origin());
        assertNull(a.generation().value());
        assertFalse(a.isFamily(), "being a family is never inherited");
    }

    @Test
    void culturesMergeByTagAndEachAssetSingly() throws IOException {
        sku("family", "", "<cultures tag=\"ja-JP\"/>");
        sku("a", "base=\"../family/family.sku\"", "<excludedCultures>fr-FR</excludedCultures>");
        asset("family", "en-us", AssetKind.SERVER_IMAGE);
        asset("family", "en-us", AssetKind.RESTART_HELP);
        asset("family", "fr-FR", AssetKind.SERVER_IMAGE);
        asset("a", "en-US", AssetKind.SERVER_IMAGE);
        EffectiveSku a = resolve("a");
        assertEquals(List.of("en-US", "ja-JP"), a.cultures().stream().map(EffectiveCulture::tag).toList());
        EffectiveCulture english = a.cultures().get(0);
        assertEquals(EffectiveAsset.State.OWN, english.asset(AssetKind.SERVER_IMAGE).state());
        assertEquals(EffectiveAsset.State.INHERITED, english.asset(AssetKind.RESTART_HELP).state());
        assertEquals(EffectiveAsset.State.MISSING, english.asset(AssetKind.RESTART_INSTRUCTIONS).state());
    }

    @Test
    void driversMergeByIdHardwareIdsByValue() throws IOException {
        sku("family", "", "<hardwareIds value=\"PCI\\VEN_1\"/><drivers><packages id=\"net\" path=\"drivers/net\"/><packages id=\"raid\" path=\"drivers/raid\"/></drivers>");
        sku("a", "base=\"../family/family.sku\"",
                "<hardwareIds value=\"pci\\ven_1\"/><hardwareIds value=\"PCI\\VEN_2\"/><drivers><excluded>raid</excluded><packages id=\"net\" path=\"drivers/new\"/></drivers>");
        EffectiveSku a = resolve("a");
        assertEquals(2, a.hardwareIds().size());
        assertEquals(List.of("net"), a.drivers().stream().map(EffectiveDriver::id).toList());
        assertEquals(fleet.resolve("a/drivers/new"), a.drivers().get(0).path().value().path());
    }

    @Test
    void pathsAreRelativeToTheFileThatDeclaresThem() throws IOException {
        sku("family", "", "<editions id=\"default\" partnerKit=\"../kit\"/><capture source=\"disk.img\"/>");
        sku("a", "base=\"../family/family.sku\"", "");
        EffectiveSku a = resolve("a");
        assertEquals(fleet.resolve("kit"), a.editions().get(0).partnerKit().value().path());
        assertEquals(fleet.resolve("family/disk.img"), a.capture().source().value().path());
        assertEquals("family", a.capture().ownerId(), "an inherited capture belongs to who declares it");
        assertEquals(fleet.resolve("family/capture"), a.capture().folder());
    }

    @Test
    void whoOverridesAnInputOfACaptureGetsItsOwn() throws IOException {
        sku("family", "", "<capture source=\"disk.img\"><exclusions>/a</exclusions></capture>");
        sku("a", "base=\"../family/family.sku\"", "<capture><exclusions>/b</exclusions></capture>");
        EffectiveSku a = resolve("a");
        assertEquals("a", a.capture().ownerId());
        assertEquals(fleet.resolve("a/capture"), a.capture().folder());
        assertEquals(List.of("/a", "/b"), a.capture().exclusions());
        assertEquals(fleet.resolve("family/disk.img"), a.capture().source().value().path());
    }

    @Test
    void cyclesMissingBasesAndUnmappedLocationsAreFindings() throws IOException {
        sku("a", "base=\"../b/b.sku\"", "");
        sku("b", "base=\"../a/a.sku\"", "");
        sku("c", "base=\"../none/none.sku\"", "<editions id=\"default\" partnerKit=\"${kit}/Server Recovery\"/>");
        assertEquals(List.of("sku.base.cycle"), codes("a"));
        assertEquals(List.of("sku.base.missing", "sku.location.unmapped"), codes("c"));
    }

    @Test
    void unreadableLocationsAreSaidToBeSo() throws IOException {
        sku("d", "base=\"../e/e.sku\"", "<editions id=\"default\" partnerKit=\"${kit}/Server Recovery\"/>");
        Files.createDirectories(fleet.resolve("e/e.sku"));
        Files.writeString(fleet.resolve("mintmark.properties"), "location.kit=\\uZZZZ\n");
        List<String> messages = resolve("d").problems().stream().map(ResolveProblem::message).toList();
        assertTrue(messages.contains("'${kit}/Server Recovery' leads nowhere: correct the path, or the mintmark.properties that maps its location"
                + " and can't be read."), messages.toString());
    }

    private List<String> codes(String id) throws IOException {
        return resolve(id).problems().stream().map(ResolveProblem::code).toList();
    }

    @Test
    void locationsAreLookedUpInOrder() throws IOException {
        sku("a", "", "<editions id=\"default\" partnerKit=\"${kit-2016}/x\"/>");
        Path file = fleet.resolve("a/a.sku");
        assertTrue(kit(file, Map.of(), Map.of(), Map.of("kit-2016", fleet.resolve("preferred"))).endsWith("preferred/x"));
        Files.writeString(fleet.resolve("mintmark.properties"), "location.kit-2016=shared\n");
        assertTrue(kit(file, Map.of(), Map.of(), Map.of("kit-2016", fleet.resolve("preferred"))).endsWith("shared/x"));
        Map<String, String> variable = Map.of("MINTMARK_LOCATION_KIT_2016", fleet.resolve("variable").toString());
        assertTrue(kit(file, Map.of(), variable, Map.of()).endsWith("variable/x"));
        assertTrue(kit(file, Map.of("kit-2016", fleet.resolve("given")), variable, Map.of()).endsWith("given/x"));
    }

    private static Path kit(Path file, Map<String, Path> given, Map<String, String> variables, Map<String, Path> preferences) throws IOException {
        return new Resolver(new Locations(given, variables, preferences)).resolve(file).editions().get(0).partnerKit().value().path();
    }

    @Test
    void fleetHoldsSkusAtAnyDepthButNotInTheirContent() throws IOException {
        sku("a", "", "");
        for (String place : List.of("region/emea/b/b.sku", "a/capture/c.sku", "a/build/d.sku", ".git/e.sku")) {
            Files.createDirectories(fleet.resolve(place).getParent());
            Files.copy(fleet.resolve("a/a.sku"), fleet.resolve(place));
        }
        assertEquals(List.of(fleet.resolve("a/a.sku"), fleet.resolve("region/emea/b/b.sku")), Fleet.skus(fleet));
    }
}
