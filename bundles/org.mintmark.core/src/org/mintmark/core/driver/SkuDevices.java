package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.inf.DeviceIds;
import org.mintmark.model.HardwareId;
import org.mintmark.model.HardwareIdKind;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;

/** The devices that a SKU's hardware IDs describe. */
public final class SkuDevices {

    private SkuDevices() {
    }

    /** Identifiers with the same device name are one device, by their position; those without a name are one each. */
    public static List<HardwareDevice> of(EffectiveSku sku) {
        Map<String, List<HardwareId>> byDevice = new LinkedHashMap<>();
        for (Effective<HardwareId> id : sku.hardwareIds()) {
            if (id.value().getValue() != null && !id.value().getValue().isBlank()) {
                String device = id.value().getDevice();
                String key = device == null || device.isBlank() ? "id " + id.value().getValue() : "device " + device.strip();
                byDevice.computeIfAbsent(key, k -> new ArrayList<>()).add(id.value());
            }
        }
        return byDevice.values().stream().map(SkuDevices::device).toList();
    }

    /**
     * Adds the needed devices to a model, those with the same identifiers once. Compatible IDs of PCI devices follow from their
     * hardware IDs, and a model has every value once, so they are left out.
     *
     * @return how many identifiers were added
     */
    public static int add(Sku sku, List<HardwareDevice> devices) {
        Set<String> known = new HashSet<>();
        Set<String> names = new HashSet<>();
        sku.getHardwareIds().forEach(id -> {
            known.add(DeviceIds.key(String.valueOf(id.getValue())));
            names.add(String.valueOf(id.getDevice()));
        });
        int before = sku.getHardwareIds().size();
        for (HardwareDevice device : devices) {
            if (!device.needed() || known.contains(DeviceIds.key(device.id()))) {
                continue;
            }
            String plain = device.name().isEmpty() ? device.id() : device.name();
            String name = plain;
            for (int i = 2; !names.add(name); i++) {
                name = plain + " (" + i + ")";
            }
            boolean pci = DeviceIds.key(device.id()).startsWith("PCI\\");
            add(sku, device, name, HardwareIdKind.HARDWARE, device.ids().hardware(), known);
            add(sku, device, name, HardwareIdKind.COMPATIBLE, pci ? List.of() : device.ids().compatible(), known);
        }
        return sku.getHardwareIds().size() - before;
    }

    private static void add(Sku sku, HardwareDevice device, String name, HardwareIdKind kind, List<String> values, Set<String> known) {
        for (int position = 0; position < values.size(); position++) {
            if (known.add(DeviceIds.key(values.get(position)))) {
                HardwareId id = SkuFactory.eINSTANCE.createHardwareId();
                id.setValue(values.get(position));
                id.setKind(kind);
                id.setPosition(position);
                id.setDevice(name);
                id.setDeviceClass(device.className());
                sku.getHardwareIds().add(id);
            }
        }
    }

    private static HardwareDevice device(List<HardwareId> ids) {
        ids.sort(Comparator.comparingInt(HardwareId::getPosition));
        DeviceBuilder device = new DeviceBuilder();
        for (HardwareId id : ids) {
            if (id.getDevice() != null) {
                device.name(id.getDevice());
            }
            if (id.getDeviceClass() != null && !id.getDeviceClass().isBlank()) {
                if (id.getDeviceClass().strip().startsWith("{")) {
                    device.classGuid(id.getDeviceClass());
                } else {
                    device.className(id.getDeviceClass());
                }
            }
            device.critical(id.isCritical());
            if (id.getKind() == HardwareIdKind.COMPATIBLE) {
                device.compatible(id.getValue());
            } else {
                device.hardware(id.getValue());
            }
        }
        return device.build();
    }
}
