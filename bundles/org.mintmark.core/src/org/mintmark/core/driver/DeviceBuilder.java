package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.inf.DeviceClass;
import org.mintmark.engine.inf.DeviceIds;

/** Collects what a listing says about one device, and adds the generic PCI and USB identifiers that Windows would report too. */
final class DeviceBuilder {

    /** Most identifiers of one kind that a device may have: HHH of a rank holds no more. */
    private static final int MAX_IDS = 0xFFF;
    private static final Pattern PCI = Pattern.compile("(?i)(PCI\\\\VEN_[0-9A-F]{4}&DEV_[0-9A-F]{4})(&SUBSYS_[0-9A-F]{8})?(&REV_[0-9A-F]{2})?(&CC_[0-9A-F]{4,6})?");
    private static final Pattern USB = Pattern.compile("(?i)(USB\\\\VID_[0-9A-F]{4}&PID_[0-9A-F]{4})(&REV_[0-9A-F]{4})?(&MI_[0-9A-F]{2})?");
    private static final Pattern CLASS_CODE = Pattern.compile("(?i)PCI\\\\.*CC_([0-9A-F]{4,6})$");

    private final Set<String> hardware = new LinkedHashSet<>();
    private final Set<String> compatible = new LinkedHashSet<>();
    private String name = "";
    private String className = "";
    private String classGuid = "";
    private boolean critical;

    DeviceBuilder name(String value) {
        name = value.strip();
        return this;
    }

    DeviceBuilder className(String value) {
        // what pnputil says of a device without a driver, which is the one that matters
        className = value.strip().equalsIgnoreCase("Unknown") ? "" : value.strip();
        return this;
    }

    DeviceBuilder classGuid(String value) {
        classGuid = value.strip().equalsIgnoreCase("Unknown") ? "" : value.strip();
        return this;
    }

    DeviceBuilder critical(boolean value) {
        critical |= value;
        return this;
    }

    DeviceBuilder hardware(String id) {
        return add(hardware, id);
    }

    DeviceBuilder compatible(String id) {
        return add(compatible, id);
    }

    private DeviceBuilder add(Set<String> ids, String id) {
        if (!id.isBlank() && ids.size() < MAX_IDS) {
            ids.add(id.strip());
        }
        return this;
    }

    /** The device id of an instance path stands for the hardware IDs that a listing left out. */
    DeviceBuilder instance(String path) {
        int end = path.lastIndexOf('\\');
        if (hardware.isEmpty() && end > path.indexOf('\\')) {
            hardware(path.substring(0, end));
        }
        return this;
    }

    boolean isEmpty() {
        return hardware.isEmpty() && compatible.isEmpty();
    }

    HardwareDevice build() {
        generic();
        DeviceClass kind = DeviceClass.of(classGuid, className);
        String shown = className;
        if (kind == DeviceClass.OTHER && className.isEmpty() && classGuid.isEmpty()) {
            Optional<String> code = classCode();
            kind = code.map(DeviceClass::ofPci).orElse(DeviceClass.OTHER);
            shown = kind == DeviceClass.NETWORK ? "Net" : kind == DeviceClass.STORAGE ? "SCSIAdapter" : "";
        } else if (className.isEmpty()) {
            shown = kind == DeviceClass.NETWORK ? "Net" : kind == DeviceClass.STORAGE ? "SCSIAdapter" : classGuid;
        }
        return new HardwareDevice(name, shown, kind, critical, new DeviceIds(List.copyOf(hardware), List.copyOf(compatible)));
    }

    private Optional<String> classCode() {
        List<String> all = new ArrayList<>(hardware);
        all.addAll(compatible);
        for (String id : all) {
            Matcher matcher = CLASS_CODE.matcher(id);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** Identifiers of PCI and USB devices follow from the most specific one (learn.microsoft.com, "Identifiers for PCI Devices", "Standard USB Identifiers"). */
    private void generic() {
        int before = hardware.size();
        Set<String> known = new LinkedHashSet<>();
        hardware.forEach(id -> known.add(DeviceIds.key(id)));
        compatible.forEach(id -> known.add(DeviceIds.key(id)));
        for (String id : List.copyOf(hardware)) {
            Matcher pci = PCI.matcher(id);
            if (pci.matches()) {
                if (pci.group(2) != null) {
                    addMissing(known, hardware, pci.group(1) + pci.group(2));
                }
                if (pci.group(3) != null) {
                    addMissing(known, compatible, pci.group(1) + pci.group(3));
                }
                addMissing(known, compatible, pci.group(1));
                classCodes(known, pci.group(1), pci.group(4));
            }
            Matcher usb = USB.matcher(id);
            if (usb.matches() && usb.group(2) != null) {
                addMissing(known, hardware, usb.group(1) + (usb.group(3) == null ? "" : usb.group(3)));
            }
        }
        if (hardware.size() > before) {
            List<String> ordered = new ArrayList<>(hardware);
            ordered.sort(Comparator.comparingInt(DeviceBuilder::generality)); // stable: what is equally general stays as it was listed
            hardware.clear();
            hardware.addAll(ordered);
        }
    }

    /** Where Windows puts an identifier in its list: the more it says, the earlier. */
    private static int generality(String id) {
        String key = DeviceIds.key(id);
        int class4 = key.matches(".*CC_[0-9A-F]{4}") ? 1 : 0;
        return key.contains("CC_") ? 4 + class4 : (key.contains("SUBSYS_") ? 0 : 2) + (key.contains("REV_") ? 0 : 1);
    }

    private void classCodes(Set<String> known, String device, String code) {
        List<String> codes = code == null ? List.of() : code.length() == "&CC_010601".length() ? List.of(code, code.substring(0, code.length() - 2)) : List.of(code);
        String vendor = device.substring(0, device.indexOf('&'));
        codes.forEach(c -> addMissing(known, hardware, device + c));
        codes.forEach(c -> addMissing(known, compatible, vendor + c));
        codes.forEach(c -> addMissing(known, compatible, "PCI\\" + c.substring(1)));
    }

    private static void addMissing(Set<String> known, Set<String> ids, String id) {
        if (known.add(DeviceIds.key(id))) {
            ids.add(id);
        }
    }
}
