package org.mintmark.core.driver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.inf.DeviceIds;
import org.mintmark.engine.inf.DriverRank;
import org.mintmark.engine.inf.InfModel;
import org.mintmark.engine.inf.InfModels;
import org.mintmark.engine.inf.TargetSystem;

/**
 * Which of many drivers a Windows chooses: the lowest rank, among equals the newest date, then the highest version
 * (learn.microsoft.com, "How Windows Selects Drivers").
 */
public final class DriverIndex {

    private static final Pattern DEVICE = Pattern.compile("(PCI\\\\VEN_[0-9A-F]{4}&DEV_[0-9A-F]{4}|USB\\\\VID_[0-9A-F]{4}&PID_[0-9A-F]{4}).*");
    private static final Comparator<Candidate> BEST = Comparator.comparing((Candidate c) -> c.rank)
            .thenComparing(c -> c.source.driver().version().date().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing((a, b) -> Long.compareUnsigned(b.source.driver().version().number(), a.source.driver().version().number()));

    private final TargetSystem system;
    private final Map<String, List<Model>> models = new HashMap<>();
    private final Map<String, List<Model>> devices = new HashMap<>();

    /** An identifier of a model and its place there; the model is not used where the reason says why. */
    private record Model(DriverSource source, InfModel model, int place, String unused) {
    }

    private record Candidate(DriverSource source, InfModel model, DriverRank rank, String id) {
    }

    /** Of drivers for a Windows; among drivers that are equal in everything the first wins. */
    public DriverIndex(TargetSystem system, List<DriverSource> sources) {
        this.system = system;
        sources.forEach(this::add);
    }

    private void add(DriverSource source) {
        List<InfModels> used = source.driver().usedBy(system);
        for (InfModels group : source.driver().groups()) {
            boolean usable = used.contains(group);
            String unused = !usable ? why(group) : source.unusable();
            for (InfModel model : group.models()) {
                add(new Model(source, model, DriverRank.HARDWARE_ID, unused), model.id());
                for (int k = 0; k < model.compatibleIds().size(); k++) {
                    add(new Model(source, model, k, unused), model.compatibleIds().get(k));
                }
            }
        }
    }

    private void add(Model entry, String id) {
        String key = DeviceIds.key(id);
        if (key.isEmpty()) {
            return;
        }
        models.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
        if (!entry.source.inBox()) {
            Matcher device = DEVICE.matcher(key);
            if (device.matches()) {
                devices.computeIfAbsent(device.group(1), k -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /** Why a Windows does not use a Models section. */
    private String why(InfModels group) {
        var decoration = group.decoration();
        String architecture = decoration.architecture().isEmpty() ? "x86" : decoration.architecture();
        if (!decoration.valid()) {
            return "its decoration " + decoration.text() + " is not understood";
        }
        if (!architecture.equals(system.architecture())) {
            return "only for " + architecture;
        }
        if (decoration.productType() >= 0 && decoration.productType() != system.productType()) {
            return decoration.productType() == TargetSystem.WORKSTATION ? "only for workstations, not for servers" : "only for servers, not for workstations such as Windows PE";
        }
        InfModels same = new InfModels("", "", decoration, List.of());
        return same.decoration().appliesTo(system) ? "another section of the INF is closer to Windows " + system.version()
                : "for another Windows (" + decoration.text() + ") than " + system.version();
    }

    /** The driver of a device, empty where none fits. */
    public Optional<DriverMatch> match(HardwareDevice device) {
        Candidate best = best(device.ids().compatible(), false, best(device.ids().hardware(), true, null));
        return Optional.ofNullable(best).map(c -> new DriverMatch(c.source, c.rank, c.id, c.model.description()));
    }

    private Candidate best(List<String> ids, boolean hardware, Candidate before) {
        Candidate best = before;
        for (int position = 0; position < ids.size(); position++) {
            for (Model model : models.getOrDefault(DeviceIds.key(ids.get(position)), List.of())) {
                if (model.unused.isEmpty()) {
                    DriverRank rank = DriverRank.of(model.model, model.source.signed(), DriverRank.score(hardware, position, model.place));
                    Candidate candidate = new Candidate(model.source, model.model, rank, ids.get(position));
                    best = best == null || BEST.compare(candidate, best) < 0 ? candidate : best;
                }
            }
        }
        return best;
    }

    /** The closest driver for a device without one. */
    public Optional<NearMiss> nearMiss(HardwareDevice device) {
        List<String> all = new ArrayList<>(device.ids().hardware());
        all.addAll(device.ids().compatible());
        for (String id : all) {
            for (Model model : models.getOrDefault(DeviceIds.key(id), List.of())) {
                if (!model.unused.isEmpty()) {
                    return Optional.of(new NearMiss(model.source.packageId(), model.source.inf(), DeviceIds.key(id), model.unused));
                }
            }
        }
        for (String id : all) {
            Matcher same = DEVICE.matcher(DeviceIds.key(id));
            for (Model model : same.matches() ? devices.getOrDefault(same.group(1), List.of()) : List.<Model>of()) {
                String other = other(model.model, same.group(1));
                return Optional.of(new NearMiss(model.source.packageId(), model.source.inf(), other,
                        "same device, other " + difference(other) + (model.unused.isEmpty() ? "" : ", and " + model.unused)));
            }
        }
        return Optional.empty();
    }

    private static String other(InfModel model, String device) {
        return DeviceIds.key(model.id()).startsWith(device) ? DeviceIds.key(model.id())
                : model.compatibleIds().stream().map(DeviceIds::key).filter(id -> id.startsWith(device)).findFirst().orElse(device);
    }

    private static String difference(String id) {
        return id.contains("SUBSYS_") ? "subsystem" : id.contains("REV_") ? "revision" : id.contains("MI_") ? "interface" : "function";
    }

    /** How a device fares in this Windows. */
    public TargetCoverage coverage(HardwareDevice device, boolean known) {
        Optional<DriverMatch> match = match(device);
        return new TargetCoverage(known, match, match.isPresent() ? Optional.empty() : nearMiss(device));
    }
}
