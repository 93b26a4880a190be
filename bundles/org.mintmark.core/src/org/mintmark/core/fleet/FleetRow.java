package org.mintmark.core.fleet;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
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
 * @param errors how many of its problems stop a build
 * @param warnings how many don't
 * @param firstProblem the first sentence of the checks, empty where there is none
 * @param areas the worst of the problems by area: {@code disk}, {@code culture}, {@code driver} and so on; none where all is well
 * @param disks how many disks its layout has
 * @param cultures how many cultures it ships
 * @param drivers how many driver packages
 * @param images captured, imported, stale, none or -
 * @param media built, stale, none, or why none is needed
 * @param verified whether the current ISO was read back
 * @param rehearsed outcome of its rehearsal, - for none
 * @param signed how the ISO is signed, - for not at all
 */
public record FleetRow(Path file, List<Path> families, String id, String family, boolean isFamily, int errors, int warnings, String firstProblem, Map<String, Severity> areas, int disks, int cultures, int drivers,
        String images, String media, boolean verified, String rehearsed, String signed) {

    /** Takes copies. */
    public FleetRow {
        families = List.copyOf(families);
        areas = Collections.unmodifiableMap(new TreeMap<>(areas));
    }

    /** Whether the row may be another one when something in a folder changes: the SKU's own, or that of a family. */
    public boolean dependsOn(Path folder) {
        return folder.equals(file.getParent()) || families.stream().anyMatch(f -> folder.equals(f.getParent()));
    }

    /** Whether every word of a text occurs somewhere in the row, without case. */
    public boolean matches(String text) {
        String all = (id + " " + family + " " + images + " " + media + " " + rehearsed + " " + signed + " " + (errors > 0 ? "errors " : "")
                + (warnings > 0 ? "warnings " : "") + firstProblem).toLowerCase(java.util.Locale.ROOT);
        for (String word : text.toLowerCase(java.util.Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
