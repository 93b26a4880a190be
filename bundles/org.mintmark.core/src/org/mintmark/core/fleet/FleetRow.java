package org.mintmark.core.fleet;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.core.check.Severity;

/**
 * How a SKU stands.
 *
 * @param file its file
 * @param families files of the families it is based on, the nearest first
 * @param id its id, or the file's name where it can't be read
 * @param family id of the family it is based on, empty where none
 * @param isFamily whether it is one itself
 * @param kind what its discs are by their inputs, as {@link org.mintmark.core.media.MediaKind} says it; {@code local} where it needs none, empty for a family
 * @param errors how many of its problems stop a build
 * @param warnings how many don't
 * @param firstProblem the first sentence of the checks, empty where there is none
 * @param areas the worst of the problems by area: {@code disk}, {@code culture}, {@code driver} and so on; none where all is well
 * @param disks how many disks its layout has
 * @param cultures tags of the cultures it ships
 * @param dots how the wizard's cultures stand
 * @param drivers ids of its driver packages
 * @param images captured, imported, stale, none or -
 * @param media built, stale, none, or why none is needed
 * @param verified whether the current ISO was read back
 * @param rehearsed outcome of its rehearsal, - for none
 * @param signed how the ISO is signed, - for not at all
 */
public record FleetRow(Path file, List<Path> families, String id, String family, boolean isFamily, String kind, int errors, int warnings, String firstProblem, Map<String, Severity> areas, int disks,
        List<String> cultures, CultureDots dots, List<String> drivers, String images, String media, boolean verified, String rehearsed, String signed) {

    private static final String DRIVER = "driver:";
    private static final String CULTURE = "culture:";

    /** Takes copies. */
    public FleetRow {
        families = List.copyOf(families);
        areas = Collections.unmodifiableMap(new TreeMap<>(areas));
        cultures = List.copyOf(cultures);
        drivers = List.copyOf(drivers);
    }

    /** Of a file that can't be read, with the sentence that says why; where the file is says the row. */
    static FleetRow unreadable(Path file, String problem) {
        return new FleetRow(file, List.of(), file.getFileName().toString(), "", false, "", 1, 0, problem.replace(file.toString(), file.getFileName().toString()), Map.of("sku", Severity.ERROR), 0, List.of(), CultureDots.NONE, List.of(), "-",
                "blocked by errors", false, "-", "-");
    }

    /** Whether the file could be read. */
    public boolean readable() {
        return !id.equals(file.getFileName().toString());
    }

    /** Whether it is a SKU that needs a recovery DVD: no family, and not restored in another way. */
    public boolean needsDisc() {
        return !isFamily && !media.equals("not needed");
    }

    /** Whether something was made or signed before its inputs changed. */
    public boolean stale() {
        return List.of(images, media, signed).contains("stale");
    }

    /** Whether the row may be another one when something in a folder changes: the SKU's own, or that of a family. */
    public boolean dependsOn(Path folder) {
        return folder.equals(file.getParent()) || families.stream().anyMatch(f -> folder.equals(f.getParent()));
    }

    /**
     * Whether every word of a text occurs somewhere in the row, without case. The word {@code driver:nic} asks for a driver package
     * with nic in its id, {@code culture:ja} for a culture whose tag begins so.
     */
    public boolean matches(String text) {
        String all = (id + " " + family + " " + kind + " " + images + " " + media + " " + rehearsed + " " + signed + " " + (errors > 0 ? "errors " : "")
                + (warnings > 0 ? "warnings " : "") + firstProblem).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            boolean occurs = word.startsWith(DRIVER) ? drivers.stream().anyMatch(d -> d.toLowerCase(Locale.ROOT).contains(word.substring(DRIVER.length())))
                    : word.startsWith(CULTURE) ? cultures.stream().anyMatch(c -> c.toLowerCase(Locale.ROOT).startsWith(word.substring(CULTURE.length())))
                    : all.contains(word);
            if (!occurs) {
                return false;
            }
        }
        return true;
    }
}
