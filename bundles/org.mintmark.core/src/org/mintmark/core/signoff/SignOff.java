package org.mintmark.core.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record: who tested which disc and what came out.
 *
 * @param sku id of the SKU
 * @param edition id of the edition
 * @param kind kind of the medium
 * @param revision the SKU's revision, empty where none
 * @param iso file name of the ISO
 * @param sha256 its digest
 * @param checklist version of the checklist
 * @param builder who built the ISO
 * @param tester who tested it and approves
 * @param samePerson why both may be the same, empty where they differ
 * @param serial serial number of the hardware
 * @param date when it was signed
 * @param items answers by the item's id
 * @param cultures answers by culture, as the disc spells them
 * @param assets digests of each culture's files by path on the disc, by which a later ISO is compared
 * @param evidence files that show what was seen: name and SHA-256
 */
public record SignOff(String sku, String edition, String kind, String revision, String iso, String sha256, String checklist, String builder,
        String tester, String samePerson, String serial, Instant date, Map<String, Answer> items, Map<String, Answer> cultures,
        Map<String, Map<String, String>> assets, List<Evidence> evidence) {

    /** A file that shows what was seen. */
    public record Evidence(String name, String sha256) {
    }

    /** Takes copies. */
    public SignOff {
        items = new TreeMap<>(items);
        cultures = new TreeMap<>(cultures);
        assets = new TreeMap<>(assets);
        evidence = List.copyOf(evidence);
    }

    /** Whether nothing failed. */
    public boolean approved() {
        return items.values().stream().noneMatch(a -> a.result() == Answer.Result.FAIL)
                && cultures.values().stream().noneMatch(a -> a.result() == Answer.Result.FAIL);
    }
}
