package org.mintmark.core.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.plan.Step;
import org.mintmark.core.plan.StepLog;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.signoff.SignOff;
import org.mintmark.core.signoff.SignOffs;

/** A driver that forty of sixty SKUs use: who they are, what replaces it, and what has to be built again. */
class DriverReplacementTest {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    @TempDir
    Path temp;

    private SixtySkus fleet;
    private final Resolver resolver = new Resolver(Locations.none());

    @BeforeEach
    void write() throws IOException {
        fleet = new SixtySkus(Files.createDirectories(temp.resolve("fleet")));
    }

    private Impact impact() throws IOException {
        return Impact.of(List.of(fleet.folder()), resolver, new NullProgressMonitor());
    }

    private DriverReplacement replacement(Path to) throws IOException {
        return DriverReplacement.of(impact(), resolver, List.of(fleet.folder()), old(), to);
    }

    private Path old() {
        return fleet.folder().resolve("shared/nic-1");
    }

    private static Used driver(Path folder) {
        return new Used(Used.Kind.DRIVER, folder, "", "");
    }

    @Test
    void impactNamesTheFortyAndWhereTheyHaveItFrom() throws IOException {
        Impact impact = impact();
        List<Use> users = impact.users(driver(old()));
        assertEquals(fleet.users(), users.stream().filter(u -> !u.isFamily()).map(Use::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(40, impact.skus(driver(old())));
        assertEquals(List.of("family", "rack"), users.stream().filter(Use::isFamily).map(Use::id).toList());
        assertEquals(10, users.stream().filter(Use::own).filter(u -> !u.isFamily()).count());
        assertEquals(32, users.stream().filter(u -> u.declaredById().equals("family")).count());
        assertEquals(List.of("lan", "nic"), impact.ids(driver(old())));
        assertEquals(List.of("nic-1", "other"), impact.drivers().stream().map(d -> d.place().getFileName().toString()).toList());
        assertEquals(16, impact.skus(driver(fleet.folder().resolve("shared/other"))));
    }

    @Test
    void assetsAndFamilyValuesHaveUsersToo() throws IOException {
        Impact impact = impact();
        Path picture = fleet.folder().resolve("family/customization/ja-JP/ServerImage.png");
        List<Use> users = impact.users(new Used(Used.Kind.ASSET, picture, "", ""));
        assertEquals(38, users.stream().filter(u -> !u.isFamily()).count(), "25 + 5 + 4 + 4");
        assertEquals("ja-JP", users.get(0).as());
        Used target = impact.of(fleet.file("sku-00")).stream().filter(u -> u.name().equals("Target medium")).findFirst().orElseThrow();
        assertEquals("dvd-5", target.text());
        assertEquals(fleet.file("family"), target.place());
        assertEquals(38, impact.skus(target));
        assertEquals(22, impact.skus(impact.of(fleet.file("plain")).stream().filter(u -> u.name().equals("Partner kit")).findFirst().orElseThrow()));
        assertFalse(impact.of(fleet.file("family")).stream().anyMatch(u -> u.name().equals("Firmware")), "nobody declares it");
    }

    @Test
    void unreadableSkuIsSaidAndTheOthersStayKnown() throws IOException {
        Files.writeString(fleet.file("sku-59"), "<broken");
        assertEquals(List.of(fleet.file("sku-59")), impact().unreadable());
        assertEquals(40, impact().skus(driver(old())));
    }

    @Test
    void afterwardsExactlyTheFortyAreStaleAndThePlanSaysWhy() throws IOException {
        Map<String, Plan> before = built();
        assertTrue(before.values().stream().allMatch(Plan::nothingToDo));
        assertEquals(60, before.size());
        DriverReplacement replacement = replacement(fleet.folder().resolve("shared/nic-2"));
        assertEquals(40, replacement.skus());
        assertEquals(11, replacement.files().size(), "the family and ten SKUs");
        assertNull(replacement.copied());
        assertEquals(Set.of("../shared/nic-1>../shared/nic-2", "${shared}/nic-1>${shared}/nic-2"),
                replacement.lines().stream().map(l -> l.before() + ">" + l.after()).collect(Collectors.toSet()));
        assertEquals(42, replacement.lines().size(), "forty SKUs and two families");
        for (FileChange change : replacement.changes()) {
            Files.write(change.file(), change.after());
        }
        Reach reach = Reach.of(List.of(fleet.folder()), replacement.changes().stream().map(FileChange::file).toList(), rebuilds(), new NullProgressMonitor());
        assertEquals(48, reach.lines().size(), "all below the family, and ten that declare it themselves");
        assertEquals(fleet.users(), reach.stale().stream().map(Rebuild::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(List.of("family", "family", ""), List.of(0, 25, 30).stream().map(i -> reach.lines().get(i).family()).toList());
        assertEquals(List.of(Rebuild.Kind.BOOT_IMAGE, Rebuild.Kind.ISO), reach.lines().get(0).rebuild().kinds());
        assertEquals(new Cost(0, 40, 40, 0, OptionalDouble.of(60)), Cost.of(reach.stale()), "three steps a SKU");
        Map<String, Plan> after = plans();
        assertEquals(fleet.users(), after.entrySet().stream().filter(e -> !e.getValue().nothingToDo()).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
        for (String id : fleet.users()) {
            List<PlannedStep> runs = after.get(id).steps().stream().filter(PlannedStep::runs).toList();
            assertEquals(List.of("drivers", "iso", "verify"), runs.stream().map(s -> s.step().id()).toList());
            String driver = id.compareTo("sku-30") >= 0 && id.compareTo("sku-36") < 0 ? "lan" : "nic";
            assertEquals("driver package " + driver + " changed", runs.get(0).reason());
            assertEquals("the boot image is made anew", runs.get(1).reason());
        }
    }

    @Test
    void nothingIsEstimatedThatWasNeverTimedAndNothingIsMadeOfWhatHasErrors() throws IOException {
        List<Rebuild> never = rebuilds().of(List.of(fleet.file("family"), fleet.file("sku-00"), fleet.file("sku-01")), new NullProgressMonitor());
        assertEquals(List.of("sku-00", "sku-01"), never.stream().map(Rebuild::id).toList(), "a family has no disc");
        assertEquals(new Cost(0, 2, 2, 0, OptionalDouble.empty()), Cost.of(never));
        assertEquals(List.of(Rebuild.Kind.BOOT_IMAGE, Rebuild.Kind.ISO), Cost.of(never).kinds());
        assertFalse(never.get(0).stale(), "it was never made");
        Rebuilds refusing = new Rebuilds(new Resolver(Locations.none()), new DigestCache(temp.resolve("cache"), false), new Environment("test", "1.14.5", ""), s -> Optional.of("No."));
        Rebuild refused = refusing.of(List.of(fleet.file("sku-00")), new NullProgressMonitor()).get(0);
        assertEquals("No.", refused.refusal());
        assertEquals(List.of(), refused.parts());
    }

    @Test
    void approvedDiscThatWillBeAnotherIsCounted() throws IOException {
        Files.createDirectories(fleet.file("sku-00").resolveSibling("build"));
        Files.writeString(fleet.file("sku-00").resolveSibling("build/manifest.json"), "{\"iso\": {\"name\": \"made.iso\", \"sha256\": \"%s\"}}".formatted("a".repeat(64)));
        Files.writeString(fleet.file("sku-00").resolveSibling("build/made.iso"), "an ISO");
        List<Path> one = List.of(fleet.file("sku-00"));
        assertEquals(0, Cost.of(rebuilds().of(one, new NullProgressMonitor())).signOffs(), "nobody has signed");
        SignOffs.of(one.get(0).getParent()).add(new SignOff("sku-00", "default", "self-captured", "", "made.iso", "a".repeat(64), "1", "A", "B", "", "", Instant.EPOCH,
                Map.of(), Map.of(), Map.of(), List.of()));
        Cost cost = Cost.of(rebuilds().of(one, new NullProgressMonitor()));
        assertEquals(1, cost.signOffs());
        assertEquals(1, cost.isos());
    }

    private Rebuilds rebuilds() {
        return new Rebuilds(new Resolver(Locations.none()), new DigestCache(temp.resolve("cache"), false), new Environment("test", "1.14.5", ""), s -> Optional.empty());
    }

    /** Plans of all SKUs after every step was recorded as done, with stand-ins for what it would make. */
    private Map<String, Plan> built() throws IOException {
        Map<String, Plan> plans = plans();
        for (int round = 0; round < 2; round++) { // the ISO's plan knows the boot image only when it is made
            for (Plan plan : plans.values()) {
                StepLog log = StepLog.of(plan.output());
                for (PlannedStep planned : plan.steps()) {
                    Step step = planned.step();
                    for (Path output : step.outputs()) {
                        Files.createDirectories(output.getParent());
                        Files.writeString(output, "made by " + step.id());
                    }
                    log.record(step, step.outputs(), OptionalDouble.of(0.5));
                }
            }
            plans = plans();
        }
        return plans;
    }

    private Map<String, Plan> plans() throws IOException {
        Resolver fresh = new Resolver(Locations.none());
        Planner planner = new Planner(new DigestCache(temp.resolve("cache"), false));
        Map<String, Plan> plans = new TreeMap<>();
        for (Path file : Fleet.skus(fleet.folder())) {
            EffectiveSku sku = fresh.resolve(file);
            if (!sku.isFamily()) {
                plans.put(sku.id(), planner.plan(sku, sku.editions().get(0), new Environment("test", "1.14.5", ""), OPTIONS, new NullProgressMonitor()));
            }
        }
        return plans;
    }

    @Test
    void packageFromElsewhereIsCopiedBesideTheOldOne() throws IOException {
        Path drop = temp.resolve("NIC 3");
        SixtySkus.driver(drop, "10/03/2021,3.0.0.1");
        DriverReplacement replacement = replacement(drop);
        assertEquals(fleet.folder().resolve("shared/nic-3"), replacement.copied());
        FileChange copied = replacement.changes().getLast();
        assertEquals(fleet.folder().resolve("shared/nic-3/nic.inf"), copied.file());
        assertNull(copied.before());
        assertEquals(Set.of("../shared/nic-3", "${shared}/nic-3"), replacement.lines().stream().map(DriverReplacement.Line::after).collect(Collectors.toSet()));
        assertFalse(Files.exists(replacement.copied()), "nothing is written by looking");
    }

    @Test
    void wrongFoldersAreRefusedWithASentence() throws IOException {
        List<String> said = new ArrayList<>();
        Path empty = Files.createDirectories(temp.resolve("empty"));
        Path above = temp.resolve("above");
        SixtySkus.driver(above.resolve("x64"), "10/03/2021,3.0.0.1");
        for (Path wrong : List.of(old(), temp.resolve("missing"), empty, above)) {
            said.add(assertThrows(IOException.class, () -> replacement(wrong)).getMessage());
        }
        assertEquals(4, new HashSet<>(said).size());
        assertTrue(said.get(0).startsWith("That is the package that is used now"), said.get(0));
        assertTrue(said.get(1).startsWith("There is no folder"), said.get(1));
        assertTrue(said.get(2).startsWith("There is no INF in it"), said.get(2));
        assertEquals("above holds packages in folders of their own: choose the one that has the .inf.", said.get(3));
    }

    @Test
    void overrideThatOnlySaysTheOrderKeepsSayingIt() throws IOException {
        for (FileChange change : replacement(fleet.folder().resolve("shared/nic-2")).changes()) {
            Files.write(change.file(), change.after());
        }
        assertTrue(Files.readString(fleet.file("rack")).contains("order=\"7\""));
        assertEquals(0, impact().skus(driver(old())));
        assertEquals(40, impact().skus(driver(fleet.folder().resolve("shared/nic-2"))));
        assertEquals(List.of("other"), new Resolver(Locations.none()).resolve(fleet.file("sku-48")).drivers().stream().map(d -> d.path().value().path().getFileName().toString()).toList());
    }
}
