package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Output of {@code pnputil /enum-devices} with {@code /ids} or {@code /deviceids} and of {@code devcon hwids}: labels with values
 * behind and below them. Other languages than English have other labels, but the same order.
 */
final class LabelledListing {

    private static final Pattern LABEL = Pattern.compile("\\s*([^\\\\{:]{2,60}?)\\s*[:\uFF1A]\\s*(.*)");
    private static final Pattern GUID = Pattern.compile("\\{[0-9a-fA-F-]{36}}");

    private final List<HardwareDevice> devices = new ArrayList<>();
    private DeviceBuilder device = new DeviceBuilder();
    private String instance = "";
    private String instanceLabel = "";
    private Target target = Target.NONE;
    private boolean listed;

    private enum Target {
        NONE, HARDWARE, COMPATIBLE
    }

    static List<HardwareDevice> devices(List<String> lines) {
        LabelledListing listing = new LabelledListing();
        lines.forEach(listing::line);
        listing.end();
        return listing.devices;
    }

    private void line(String line) {
        if (line.isBlank()) {
            target = Target.NONE;
            return;
        }
        Matcher label = LABEL.matcher(line);
        boolean path = isPath(line.strip());
        if (!Character.isWhitespace(line.charAt(0)) && path) {
            end(); // devcon begins a device with its instance
            instance = line.strip();
        } else if (label.matches() && !path) {
            labelled(label.group(1).toLowerCase(Locale.ROOT), label.group(2).strip());
        } else {
            value(line.strip());
        }
    }

    private void labelled(String label, String value) {
        if (label.equals("instance id") || listed && isPath(value) && label.equals(instanceLabel)) {
            end();
            instance = value;
            instanceLabel = label;
        } else if (label.startsWith("hardware") && label.contains("id")) {
            target = Target.HARDWARE;
            value(value);
        } else if (label.startsWith("compatible") || label.startsWith("kompatib")) {
            target = Target.COMPATIBLE;
            value(value);
        } else {
            target = Target.NONE;
            described(label, value);
        }
    }

    private void described(String label, String value) {
        if (GUID.matcher(value).matches()) {
            device.classGuid(value);
        } else if (label.equals("class name") || label.equals("class")) {
            device.className(value);
        } else if (label.equals("setup class")) {
            device.classGuid(value.split("\\s", 2)[0]);
        } else if (label.equals("device description") || label.equals("name")) {
            device.name(value);
        } else if (isPath(value) && instance.isEmpty()) {
            end();
            instance = value;
            instanceLabel = label;
        } else if (isPath(value) && label.contains("id") && !instance.isEmpty()) {
            target = listed ? Target.COMPATIBLE : Target.HARDWARE;
            value(value);
        }
    }

    private void value(String value) {
        if (value.isEmpty()) {
            return;
        }
        if (target == Target.HARDWARE) {
            device.hardware(value);
            listed = true;
        } else if (target == Target.COMPATIBLE) {
            device.compatible(value);
        }
    }

    private void end() {
        device.instance(instance); // a list made without /ids still names the devices
        if (!device.isEmpty()) {
            devices.add(device.build());
        }
        device = new DeviceBuilder();
        instance = "";
        target = Target.NONE;
        listed = false;
    }

    private static boolean isPath(String value) {
        int slash = value.indexOf('\\');
        return slash > 0 && value.substring(0, slash).matches("[*A-Za-z0-9_.&-]+|" + GUID.pattern());
    }
}
