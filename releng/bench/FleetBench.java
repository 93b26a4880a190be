import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.fleet.DriverReplacement;
import org.mintmark.core.fleet.FleetCache;
import org.mintmark.core.fleet.FleetReader;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.ManySkus;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.AtomicFile;

/** What lies behind the Fleet view, for a fleet of that many generated SKUs: a family in ten, each SKU with a driver of its own. */
final class FleetBench {

    private static final int FAMILIES = 10;
    private static final int MANY = 500;
    private static final long MILLI = 1_000_000;

    private final Path fleet;
    private final int skus;
    private final DigestCache digests;

    private FleetBench(Path folder, int skus) {
        fleet = folder.resolve("fleet");
        this.skus = skus;
        digests = new DigestCache(folder.resolve("cache"), false);
    }

    /** Arguments: {@code write} or {@code measure}, the folder, and how many SKUs. */
    public static void main(String[] args) throws Exception {
        FleetBench bench = new FleetBench(Path.of(args[1]), Integer.parseInt(args[2]));
        if (args[0].equals("write")) {
            bench.write();
        } else {
            bench.measure();
        }
    }

    private Path file(int number) {
        String id = "sku-%04d".formatted(number);
        return fleet.resolve(id).resolve(id + ".sku");
    }

    private void write() throws IOException {
        for (int i = 0; i < FAMILIES; i++) {
            Path family = fleet.resolve("family-" + i);
            driver(family.resolve("drivers/raid"), "raid", i);
            sku(family.resolve("family-" + i + ".sku"), "family-" + i, "abstract=\"true\"",
                    "<cultures tag=\"en-US\"/><drivers><packages id=\"raid\" path=\"drivers/raid\"/></drivers>");
        }
        driver(fleet.resolve("family-0/drivers/raid-2"), "raid", FAMILIES);
        for (int i = 0; i < skus; i++) {
            driver(file(i).resolveSibling("drivers/nic"), "nic", i);
            sku(file(i), "sku-%04d".formatted(i), "base=\"../family-%d/family-%d.sku\"".formatted(i % FAMILIES, i % FAMILIES),
                    "<drivers><packages id=\"nic\" path=\"drivers/nic\"/></drivers>");
        }
    }

    private static void sku(Path file, String id, String attributes, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sku=\"urn:mintmark:sku:1\" id=\""
                + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    private static void driver(Path folder, String name, int number) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=Net", "Provider=Contoso",
                "DriverVer=10/03/2016,1.0.0." + number, "[Manufacturer]", "Contoso=Devices,NTamd64", "[Devices.NTamd64]", "Device=Install,PCI\\VEN_8086&DEV_1539", "[Install.NT]", "")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private FleetReader reader() {
        return new FleetReader(new Resolver(Locations.none()), digests, Knowledge.cached(digests), new Environment("bench", "", ""));
    }

    private void measure() throws Exception {
        FleetCache cache = new FleetCache(digests.folder(), fleet);
        long begin = System.nanoTime();
        List<FleetRow> rows = cache.rows();
        say(rows.isEmpty() ? "nothing is remembered yet" : "rows that are remembered (bar 3,000 ms)", begin);
        begin = System.nanoTime();
        FleetReader reader = reader();
        List<FleetRow> now = new ArrayList<>();
        reader.read(fleet, now::add, new NullProgressMonitor());
        say("look at all " + now.size() + " SKUs", begin);
        cache.save(now);
        if (rows.isEmpty()) {
            return;
        }
        begin = System.nanoTime();
        long found = now.stream().filter(r -> r.matches("sku-00 errors")).count();
        say("filter, " + found + " rows (bar 100 ms)", begin);
        for (int i = 0; i < 3; i++) {
            Files.writeString(file(7), Files.readString(file(7)) + "\n");
            begin = System.nanoTime();
            reader.read(fleet, List.of(file(7)), r -> { }, new NullProgressMonitor());
            say("row of an edited SKU (bar 200 ms)", begin);
        }
        begin = System.nanoTime();
        Impact impact = Impact.of(List.of(fleet), new Resolver(Locations.none()), new NullProgressMonitor());
        say("who uses what", begin);
        begin = System.nanoTime();
        DriverReplacement replacement = DriverReplacement.of(impact, new Resolver(Locations.none()), List.of(fleet), fleet.resolve("family-0/drivers/raid"), fleet.resolve("family-0/drivers/raid-2"));
        say("review of a driver that " + replacement.skus() + " SKUs use", begin);
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < Math.min(MANY, skus); i++) {
            many.add(file(i));
        }
        begin = System.nanoTime();
        List<FileChange> changes = ManySkus.addCulture(many, "ja-JP");
        for (FileChange change : changes) {
            AtomicFile.write(change.file(), change.after());
        }
        say("add a culture to " + changes.size() + " SKUs (bar 10,000 ms)", begin);
        begin = System.nanoTime();
        for (FileChange change : changes) {
            AtomicFile.write(change.file(), change.before());
        }
        say("take it back", begin);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use: %d MiB of %d%n", (memory.totalMemory() - memory.freeMemory()) >> 20, memory.maxMemory() >> 20);
    }

    private static void say(String what, long begin) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - begin) / MILLI);
    }
}
