package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Output of {@code lspci} of pciutils: one line a device ({@code -nn}, {@code -n}), or records ({@code -vmmnn}). */
final class LspciListing {

    private static final Pattern NAMED = Pattern.compile(
            "(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7] (.*?) \\[([0-9a-f]{4})]: (.*) \\[([0-9a-f]{4}):([0-9a-f]{4})](.*)");
    private static final Pattern NUMBERS = Pattern
            .compile("(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7] ()(?:Class )?\"?([0-9a-f]{4})\"?: ()([0-9a-f]{4}):([0-9a-f]{4})(.*)");
    private static final Pattern REVISION = Pattern.compile("\\(rev ([0-9a-f]{2})\\)");
    private static final Pattern PROGRAMMING = Pattern.compile("\\(prog-if ([0-9a-f]{2})\\b");
    private static final Pattern SUBSYSTEM = Pattern.compile("\\s+Subsystem: .*?\\[?([0-9a-f]{4}):([0-9a-f]{4})]?\\s*");
    private static final Pattern NUMBER = Pattern.compile("(?:(.*) )?\\[?([0-9a-f]{2,4})]?");

    private LspciListing() {
    }

    static List<HardwareDevice> lines(List<String> lines) {
        List<Map<String, String>> found = new ArrayList<>();
        for (String line : lines) {
            Matcher device = NAMED.matcher(line).matches() ? NAMED.matcher(line) : NUMBERS.matcher(line);
            Matcher subsystem = SUBSYSTEM.matcher(line);
            if (device.matches()) {
                Map<String, String> values = new HashMap<>(Map.of("name", device.group(3), "class", device.group(2), "vendor", device.group(4),
                        "device", device.group(5)));
                find(REVISION, device.group(6), values, "rev");
                find(PROGRAMMING, device.group(6), values, "progif");
                found.add(values);
            } else if (subsystem.matches() && !found.isEmpty()) {
                found.get(found.size() - 1).put("svendor", subsystem.group(1));
                found.get(found.size() - 1).put("sdevice", subsystem.group(2));
            }
        }
        return found.stream().map(LspciListing::device).toList();
    }

    private static void find(Pattern pattern, String text, Map<String, String> values, String key) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            values.put(key, matcher.group(1));
        }
    }

    static List<HardwareDevice> records(List<String> lines) {
        List<HardwareDevice> devices = new ArrayList<>();
        for (List<String> block : HardwareIdList.blocks(lines)) {
            Map<String, String> values = new HashMap<>();
            for (String line : block) {
                int colon = line.indexOf(':');
                Matcher number = NUMBER.matcher(line.substring(colon + 1).strip());
                if (colon > 0 && number.matches()) {
                    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                    values.putIfAbsent(key, number.group(2));
                    if (key.equals("device") && number.group(1) != null) {
                        values.put("name", number.group(1));
                    }
                }
            }
            if (values.containsKey("vendor") && values.containsKey("device")) {
                devices.add(device(values));
            }
        }
        return devices;
    }

    /** The identifiers that Windows 10's PCI driver makes of these numbers, in its order. */
    private static HardwareDevice device(Map<String, String> values) {
        String device = "PCI\\VEN_" + upper(values, "vendor") + "&DEV_" + upper(values, "device");
        String vendor = "PCI\\VEN_" + upper(values, "vendor");
        String revision = values.containsKey("rev") ? "&REV_" + upper(values, "rev") : "&REV_00";
        DeviceBuilder builder = new DeviceBuilder().name(values.getOrDefault("name", ""));
        if (values.containsKey("svendor") && values.containsKey("sdevice")) {
            String subsystem = "&SUBSYS_" + upper(values, "sdevice") + upper(values, "svendor");
            builder.hardware(device + subsystem + revision).hardware(device + subsystem);
        }
        List<String> codes = new ArrayList<>();
        if (values.containsKey("class")) {
            if (values.containsKey("progif")) {
                codes.add("CC_" + upper(values, "class") + upper(values, "progif"));
            }
            codes.add("CC_" + upper(values, "class"));
        }
        codes.forEach(code -> builder.hardware(device + "&" + code));
        builder.compatible(device + revision).compatible(device);
        codes.forEach(code -> builder.compatible(vendor + "&" + code));
        builder.compatible(vendor);
        codes.forEach(code -> builder.compatible("PCI\\" + code));
        return builder.build();
    }

    private static String upper(Map<String, String> values, String key) {
        return values.get(key).toUpperCase(Locale.ROOT);
    }
}
