package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.HardwareId;
import org.mintmark.model.HardwareIdKind;

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
