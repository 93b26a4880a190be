package org.mintmark.core.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * CSV of {@code wmic path Win32_PnPEntity get … /format:csv} or of PowerShell's {@code Export-Csv}: lists of identifiers stand in
 * braces, or are joined by semicolons, bars or line ends.
 */
final class CsvListing {

    private static final List<String> COLUMNS = List.of("hardwareid", "hardwareids", "compatibleid", "compatibleids", "deviceid", "instanceid", "pnpdeviceid");

    private static final Pattern SEPARATORS = Pattern.compile("[;|\n\r]|\"\\s*,\\s*\"|,\\s+|(?<=\\S)\\s+(?=[A-Z]+\\\\)");
    /** Most identifiers of one cell that are read, and longest one in characters. */
    private static final int MAX_IDS = 4096;
    private static final int MAX_ID = 500;

    private CsvListing() {
    }

    static boolean recognises(String firstLine) {
        return cells(firstLine, separator(firstLine)).stream().flatMap(List::stream).anyMatch(c -> COLUMNS.contains(key(c)));
    }

    static List<HardwareDevice> devices(String text) {
        String body = text.lines().dropWhile(l -> l.isBlank() || l.startsWith("#TYPE")).reduce(new StringBuilder(), (b, l) -> b.append(l).append('\n'),
                StringBuilder::append).toString();
        String first = body.lines().findFirst().orElse("");
        List<List<String>> rows = cells(body, separator(first));
        List<HardwareDevice> devices = new ArrayList<>();
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> values = new TreeMap<>();
            for (int i = 0; i < Math.min(row.size(), rows.get(0).size()); i++) {
                values.put(key(rows.get(0).get(i)), row.get(i).strip());
            }
            DeviceBuilder device = device(values);
            if (!device.isEmpty()) {
                devices.add(device.build());
            }
        }
        return devices;
    }

    private static DeviceBuilder device(Map<String, String> values) {
        DeviceBuilder device = new DeviceBuilder().name(first(values, "friendlyname", "name", "description", "caption"))
                .className(first(values, "pnpclass", "class", "classname")).classGuid(first(values, "classguid"));
        list(first(values, "hardwareid", "hardwareids")).forEach(device::hardware);
        list(first(values, "compatibleid", "compatibleids")).forEach(device::compatible);
        return device.instance(first(values, "pnpdeviceid", "instanceid", "deviceid"));
    }

    private static String first(Map<String, String> values, String... columns) {
        for (String column : columns) {
            if (!values.getOrDefault(column, "").isEmpty()) {
                return values.get(column);
            }
        }
        return "";
    }

    /** Elements of a list; {@code System.String[]} is what PowerShell writes for one that was not joined. */
    private static List<String> list(String text) {
        String inner = text.startsWith("{") && text.endsWith("}") && text.indexOf('\\') > 0 && !text.matches("\\{[0-9A-Fa-f-]{36}}\\\\[^;]*")
                ? text.substring(1, text.length() - 1)
                : text;
        List<String> ids = new ArrayList<>();
        for (String id : SEPARATORS.split(inner, MAX_IDS)) {
            String bare = id.strip();
            bare = bare.startsWith("\"") ? bare.substring(1) : bare;
            bare = bare.endsWith("\"") ? bare.substring(0, bare.length() - 1) : bare;
            if (!bare.isEmpty() && bare.length() <= MAX_ID && !bare.equals("System.String[]")) {
                ids.add(bare);
            }
        }
        return ids;
    }

    private static String key(String column) {
        return column.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[ _]", "");
    }

    private static char separator(String line) {
        return line.indexOf(',') >= 0 ? ',' : line.indexOf('\t') >= 0 ? '\t' : ';';
    }

    /** RFC 4180: quoted cells may hold separators, doubled quotes and line ends. */
    private static List<List<String>> cells(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quoted && each == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (each == separator && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (each == '\n' && !quoted) {
                end(rows, row, cell);
                row = new ArrayList<>();
            } else {
                cell.append(each);
            }
        }
        end(rows, row, cell);
        return rows;
    }

    private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) {
        if (!row.isEmpty() || !cell.toString().isBlank()) {
            row.add(cell.toString());
            rows.add(row);
        }
        cell.setLength(0);
    }
}
