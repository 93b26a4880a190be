package org.mintmark.core.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mintmark.engine.inf.DeviceIds;
import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfModel;
import org.mintmark.engine.inf.InfModels;
import org.mintmark.engine.inf.InfVersion;

/** Compares INFs that are drivers of the same device. */
public final class DriverVersions {

    private static final int SHOWN = 8;

    private DriverVersions() {
    }

    /**
     * Two INFs of different packages that drive the same device.
     *
     * @param id the hardware ID that both have
     */
    public record Pair(SkuPackage one, PackagedInf inf, SkuPackage other, PackagedInf otherInf, String id) {
    }

    private record Place(SkuPackage driver, PackagedInf inf) {
    }

    /** All pairs, each once, the one in the order of the packages first; where many drive one device, with the first few. */
    public static List<Pair> pairs(List<SkuPackage> packages) {
        Map<String, List<Place>> byId = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (SkuPackage each : packages) {
            for (PackagedInf inf : each.facts().infs()) {
                for (String id : inf.usable() ? ids(inf.driver()) : Set.<String>of()) {
                    List<Place> places = byId.computeIfAbsent(id, k -> new ArrayList<>(1));
                    for (Place other : places) {
                        boolean sameTarget = each.forWindowsPE() && other.driver.forWindowsPE() || each.forServer() && other.driver.forServer();
                        if (sameTarget && other.driver != each && seen.add(List.of(other.driver.id(), other.inf.path(), each.id(), inf.path()))) {
                            pairs.add(new Pair(other.driver, other.inf, each, inf, id));
                        }
                    }
                    if (places.size() < SHOWN) {
                        places.add(new Place(each, inf));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> ids(DriverInf driver) {
        Set<String> ids = new HashSet<>();
        for (InfModels group : driver.groups()) {
            if (group.decoration().architecture().equals("amd64")) {
                for (InfModel model : group.models()) {
                    if (!model.id().isEmpty()) {
                        ids.add(DeviceIds.key(model.id()));
                    }
                }
            }
        }
        return ids;
    }

    /** Negative where the first is older; 0 for the same date and version. */
    public static int compare(InfVersion one, InfVersion other) {
        int dates = one.date().orElse(LocalDate.MIN).compareTo(other.date().orElse(LocalDate.MIN));
        return dates != 0 ? dates : Long.compareUnsigned(one.number(), other.number());
    }

    /** Date and version as people read them. */
    public static String text(InfVersion version) {
        return version.driverVersion().isEmpty() ? version.driverDate() : version.driverVersion() + " of " + version.driverDate();
    }
}
