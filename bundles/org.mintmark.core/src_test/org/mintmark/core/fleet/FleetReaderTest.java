package org.mintmark.core.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.check.Severity;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;

/** The rows of a fleet: what they say, which of them a change reaches, and that they are remembered as they are. */
class FleetReaderTest {

    @TempDir
    Path temp;

    private SixtySkus fleet;
    private FleetReader reader;

    @BeforeEach
    void write() throws IOException {
        fleet = new SixtySkus(Files.createDirectories(temp.resolve("fleet")));
        DigestCache digests = new DigestCache(temp.resolve("cache"), false);
        reader = new FleetReader(new Resolver(Locations.none()), digests, Knowledge.cached(digests), new Environment("test", "", ""));
    }

    private List<FleetRow> rows() throws IOException {
        List<FleetRow> rows = new ArrayList<>();
        reader.read(fleet.folder(), rows::add, new NullProgressMonitor());
        return rows;
    }

    private FleetRow row(String id) throws IOException {
        List<FleetRow> rows = new ArrayList<>();
        reader.read(fleet.folder(), List.of(fleet.file(id)), rows::add, new NullProgressMonitor());
        return rows.get(0);
    }

    @Test
    void rowsAreRememberedAsTheyAre() throws IOException {
        List<FleetRow> rows = rows();
        assertEquals(63, rows.size());
        FleetCache cache = new FleetCache(temp.resolve("cache"), fleet.folder());
        assertEquals(List.of(), cache.rows());
        cache.save(rows);
        assertEquals(rows, cache.rows());
    }

    @Test
    void rowDependsOnItsFoldersAndThoseOfItsFamilies() throws IOException {
        FleetRow row = row("sku-25");
        assertEquals(List.of(fleet.file("rack"), fleet.file("family")), row.families());
        assertTrue(row.dependsOn(fleet.folder().resolve("sku-25")));
        assertTrue(row.dependsOn(fleet.folder().resolve("family")));
        assertFalse(row.dependsOn(fleet.folder().resolve("sku-26")));
        assertEquals(Severity.ERROR, row.areas().get("image"));
        assertEquals(Severity.WARNING, row.areas().get("driver"));
    }

    @Test
    void whatAnOlderVersionRememberedIsReadAnew() throws IOException {
        FleetCache cache = new FleetCache(temp.resolve("cache"), fleet.folder());
        cache.save(rows());
        Path file;
        try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
            file = files.filter(f -> f.getFileName().toString().startsWith("fleet-")).findFirst().orElseThrow();
        }
        String now = Files.readString(file);
        for (String old : List.of(now.replace("mintmark/fleet/4", "mintmark/fleet/3"), now.replaceFirst("\"dots\" ?: ?\"[^\"]*\"", "\"dots\":\"oi\""), "{")) {
            Files.writeString(file, old);
            assertEquals(List.of(), cache.rows(), "it is to be read anew");
        }
        Files.writeString(file, now);
        assertEquals(63, cache.rows().size());
    }

    @Test
    void culturesStandInTheSameOrderAndSayWhereTheyComeFrom() throws IOException {
        Files.writeString(fleet.file("sku-25"), Files.readString(fleet.file("sku-25")).replace("</sku:Sku>", "<cultures tag=\"fr-FR\"/></sku:Sku>"));
        Files.writeString(fleet.file("family"), Files.readString(fleet.file("family")).replace("<drivers>", "<cultures tag=\"de-DE\"/><drivers>"));
        FleetRow row = row("sku-25");
        assertEquals(List.of("de-DE", "fr-FR", "ja-JP"), row.cultures());
        assertEquals("en-US", CultureDots.ORDER.get(0).tag());
        assertEquals(19, row.dots().states().size());
        assertEquals("x-w-w--x-----------", row.dots().text(), "no English and no picture are errors, too few files are warned of");
        assertEquals(List.of("de-DE", "fr-FR"), row.dots().tags().get(CultureDots.State.WARNING));
        FleetRow family = row("family");
        assertEquals("--o----x-----------", family.dots().text(), "a family need not be whole");
        assertEquals("--i----x-----------", row("rack").dots().text());
        Files.writeString(fleet.file("sku-25"), "<broken");
        assertEquals(CultureDots.NONE, row("sku-25").dots());
    }

    @Test
    void oneRowIsReadAgainAndKnowsWhatTheOthersHaveBecome() throws IOException {
        rows();
        assertEquals(List.of("other"), row("sku-59").drivers());
        Files.writeString(fleet.file("sku-59"), Files.readString(fleet.file("sku-59")).replace("id=\"sku-59\"", "id=\"sku-58\""));
        assertEquals(Severity.ERROR, row("sku-58").areas().get("sku"), "two have one id now");
        Files.writeString(fleet.file("sku-59"), "<broken");
        assertFalse(row("sku-58").areas().containsKey("sku"), "the other one has no id any more");
        assertEquals("blocked by errors", row("sku-59").media());
    }
}
