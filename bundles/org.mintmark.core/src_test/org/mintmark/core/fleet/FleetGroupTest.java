package org.mintmark.core.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Rows below the families they are based on, and what one looks for among them. */
class FleetGroupTest {

    private static final Comparator<FleetRow> BY_ID = Comparator.comparing(FleetRow::id);

    private final FleetRow house = family("house");
    private final FleetRow rack = family("rack", house);
    private final FleetRow tower = family("tower", house);
    private final FleetRow rack1 = sku("rack-1", 0, "built", "signed", rack, house);
    private final FleetRow rack2 = sku("rack-2", 1, "blocked by errors", "-", rack, house);
    private final FleetRow own = sku("a-sku", 0, "stale", "stale", house);
    private final FleetRow desk = sku("desk", 0, "not needed", "-", house);
    private final FleetRow single = sku("alone", 0, "none", "-");
    private final FleetRow broken = FleetRow.unreadable(Path.of("/fleet/broken/broken.sku"), "It is no XML.");
    private final List<FleetRow> all = List.of(single, rack2, broken, tower, rack1, desk, own, rack, house);

    private static FleetRow family(String id, FleetRow... families) {
        return row(id, true, 0, "family", "-", families);
    }

    private static FleetRow sku(String id, int errors, String media, String signed, FleetRow... families) {
        return row(id, false, errors, media, signed, families);
    }

    private static FleetRow row(String id, boolean isFamily, int errors, String media, String signed, FleetRow... families) {
        return new FleetRow(Path.of("/fleet", id, id + ".sku"), Stream.of(families).map(FleetRow::file).toList(), id, families.length == 0 ? "" : families[0].id(), isFamily, isFamily ? "" : "self-captured",
                errors, 0, "", Map.of(), 0, List.of("en-US", "ja-JP"), CultureDots.NONE, List.of("lan-intel"), "-", media, false, "-", signed);
    }

    /** The groups in one line: what is below a row stands in brackets. */
    private static String text(List<FleetGroup> groups) {
        return groups.stream().map(g -> (g.found() ? "" : "~") + g.row().id() + (g.below().isEmpty() ? "" : "(" + text(g.below()) + ")")).collect(Collectors.joining(" "));
    }

    private static Predicate<FleetRow> matching(String text) {
        return r -> r.matches(text);
    }

    @Test
    void familiesStandBelowTheirBaseAndSkusWithoutFamilyAtTheEnd() {
        assertEquals("house(rack(rack-1 rack-2) tower a-sku desk) alone broken.sku", text(FleetGroup.of(all, r -> true, BY_ID)));
        assertEquals("house(rack(rack-2 rack-1) tower desk a-sku) broken.sku alone", text(FleetGroup.of(all, r -> true, BY_ID.reversed())),
                "an order is that of SKUs in their group");
    }

    @Test
    void aGroupIsThereForWhatIsBelowIt() {
        assertEquals("~house(rack(rack-1 rack-2))", text(FleetGroup.of(all, matching("rack"), BY_ID)));
        assertEquals("~house(~rack(rack-2))", text(FleetGroup.of(all, matching("rack-2"), BY_ID)));
        assertEquals("", text(FleetGroup.of(all, matching("nobody"), BY_ID)));
        assertEquals("rack rack-1 rack-2", text(FleetGroup.flat(all, matching("rack"), BY_ID)));
    }

    @Test
    void aFamilyCountsEverySkuBelowItWantedOrNot() {
        assertEquals(new Tally(4, 1, 3, 1, 1), FleetGroup.of(all, matching("rack-2"), BY_ID).get(0).tally());
        List<FleetGroup> groups = FleetGroup.of(all, r -> true, BY_ID);
        assertEquals(new Tally(2, 1, 2, 1, 0), groups.get(0).below().get(0).tally());
        assertTrue(groups.get(0).below().get(1).isGroup(), "a family that nobody is based on is one all the same");
        assertNull(groups.get(1).tally());
    }

    @Test
    void familiesInACircleAndMissingOnesLoseNoRow() {
        FleetRow one = row("one", true, 0, "family", "-", family("two"));
        FleetRow two = row("two", true, 0, "family", "-", family("one"));
        FleetRow orphan = sku("orphan", 0, "none", "-", family("gone"), house);
        assertEquals("house(orphan) one(two(sku))", text(FleetGroup.of(List.of(one, two, sku("sku", 0, "none", "-", two, one), house, orphan), r -> true, BY_ID)));
    }

    @Test
    void rowsAreFoundByDriverCultureAndStanding() {
        assertTrue(rack1.matches("driver:intel culture:ja"));
        assertTrue(rack1.matches("CULTURE:en-us Driver:LAN"));
        assertFalse(rack1.matches("driver:amd"));
        assertFalse(rack1.matches("culture:de"));
        assertFalse(rack1.matches("culture:jp"), "a tag is meant from its begin");
        assertTrue(own.matches("stale"));
        assertEquals(List.of(rack2, broken), all.stream().filter(Standing.ERRORS::holds).toList());
        assertEquals(List.of(own), all.stream().filter(Standing.STALE::holds).toList());
        assertEquals(List.of(single, rack2, broken, own), all.stream().filter(Standing.UNSIGNED::holds).toList());
        assertEquals(all, all.stream().filter(Standing.ALL::holds).toList());
        assertFalse(broken.readable());
        assertTrue(rack1.readable());
    }
}
