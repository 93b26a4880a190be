package org.mintmark.core.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.project.DriverFolders;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.FormatException;

/** The packages of a SKU as a list shows them, who else uses them, and folders that become packages. */
class DriverOverviewTest {

    @TempDir
    Path fleet;

    private final Resolver resolver = new Resolver(Locations.none());

    @BeforeEach
    void write() throws IOException {
        sku("family", "abstract=\"true\"", "<drivers><packages id=\"nic\" path=\"drivers/nic\"/><packages id=\"raid\" path=\"drivers/raid\" order=\"5\"/></drivers>");
        sku("a", "base=\"../family/family.sku\"",
                "<drivers><excluded>raid</excluded><packages id=\"own\" path=\"drivers/own\" enabled=\"false\"/></drivers>");
        sku("b", "base=\"../family/family.sku\"", "<drivers><packages id=\"mine\" path=\"drivers/copy\"/></drivers>");
        driver(fleet.resolve("family/drivers/nic"), "nic", "Net", "amd64");
        driver(fleet.resolve("family/drivers/raid"), "raid", "SCSIAdapter", "x86");
        driver(fleet.resolve("a/drivers/own"), "own", "System", "amd64");
        driver(fleet.resolve("b/drivers/copy"), "nic", "Net", "amd64");
    }

    @Test
    void excludedAndDisabledPackagesStayInTheList() throws IOException {
        List<DriverRow> rows = overview("a").rows();
        assertEquals(List.of("nic", "own", "raid"), rows.stream().map(DriverRow::id).toList());
        assertTrue(rows.get(0).used());
        assertFalse(rows.get(0).own());
        assertEquals("family", rows.get(0).origin());
        assertEquals("Net", rows.get(0).classes());
        assertEquals("Contoso", rows.get(0).providers());
        assertEquals("2.0.0.1", rows.get(0).versions());
        assertEquals("", rows.get(0).signers());
        assertFalse(rows.get(0).issues().isEmpty());
        assertTrue(rows.get(1).own());
        assertFalse(rows.get(1).used());
        assertTrue(rows.get(2).excluded());
        assertEquals("x86", rows.get(2).architectures());
        List<DriverRow> other = overview("b").rows();
        assertTrue(other.stream().filter(r -> r.id().equals("raid")).findFirst().orElseThrow().broken());
    }

    @Test
    void usersAreThoseOfTheSameFolderAndThoseWithACopy() throws IOException {
        DigestCache digests = new DigestCache(fleet.resolve("cache"), false);
        var cache = Knowledge.cached(digests).drivers().packages();
        DriverUsers users = DriverUsers.of(fleet.resolve("a/a.sku"), resolver);
        var nic = overview("a").rows().get(0).driver().facts();
        assertEquals(List.of("b", "family"), users.sharing(nic));
        assertEquals(List.of("b"), users.copies(nic, cache));
        var own = overview("a").rows().get(1).driver().facts();
        assertEquals(List.of(), users.sharing(own));
        assertEquals(List.of(), users.copies(own, cache));
    }

    @Test
    void packagesAreTheTopmostFoldersWithAnInf() throws IOException {
        Path drop = fleet.resolve("drop");
        driver(drop.resolve("Net Adapter (v2)/x64"), "nic", "Net", "amd64");
        driver(drop.resolve("raid"), "raid", "SCSIAdapter", "amd64");
        driver(drop.resolve("raid/old"), "raid", "SCSIAdapter", "x86");
        assertEquals(List.of(drop.resolve("Net Adapter (v2)/x64"), drop.resolve("raid")), DriverFolders.packages(List.of(drop)));
        assertEquals(List.of(drop.resolve("raid")), DriverFolders.packages(List.of(drop.resolve("raid/raid.inf"))));
        assertEquals(Set.of("raid.inf", "old/raid.inf"), DriverFolders.read(drop.resolve("raid")).keySet());
        Path empty = Files.createDirectories(fleet.resolve("empty"));
        assertEquals("There is no INF in it: unpack the vendor's archive and choose the folder that has the .inf.",
                assertThrows(FormatException.class, () -> DriverFolders.packages(List.of(empty))).getMessage());
        Path zip = Files.write(fleet.resolve("driver.zip"), new byte[] { 1 });
        assertEquals("driver.zip is no INF: choose the folder of a driver package, or an .inf in it.",
                assertThrows(FormatException.class, () -> DriverFolders.packages(List.of(zip))).getMessage());
        assertEquals("net-adapter-v2", DriverFolders.id(drop.resolve("Net Adapter (v2)"), Set.of()));
        assertEquals("raid-2", DriverFolders.id(drop.resolve("raid"), Set.of("raid")));
        assertEquals("driver", DriverFolders.id(Path.of("---"), Set.of()));
    }

    private DriverOverview overview(String sku) throws IOException {
        EffectiveSku effective = resolver.resolve(fleet.resolve(sku).resolve(sku + ".sku"));
        DigestCache digests = new DigestCache(fleet.resolve("cache"), false);
        List<Issue> issues = Checks.run(Checks.all(), new CheckContext(effective, Profile.DEFAULT, digests, new FleetIndex(fleet)));
        return DriverOverview.of(effective, resolver, Knowledge.cached(digests).drivers(), issues);
    }

    private void sku(String id, String attributes, String content) throws IOException {
        Path file = fleet.resolve(id).resolve(id + ".sku");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    private static void driver(Path folder, String name, String className, String architecture) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=" + className, "Provider=Contoso",
                "DriverVer=10/03/2016,2.0.0.1", "[Manufacturer]", "Contoso=Devices,NT" + architecture, "[Devices.NT" + architecture + "]",
                "Device=Install,PCI\\VEN_8086&DEV_1539", "[Install.NT]", "").getBytes(StandardCharsets.US_ASCII));
    }
}
