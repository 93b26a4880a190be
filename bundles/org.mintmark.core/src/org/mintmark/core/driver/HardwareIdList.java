package org.mintmark.core.driver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.io.FormatException;

/**
 * Reads what tools print about a server's devices: {@code pnputil /enum-devices /ids} or {@code /deviceids}, {@code devcon hwids},
 * CSV of wmic or PowerShell, {@code lspci -nn} or {@code -vmmnn}, or a plain list of identifiers.
 */
public final class HardwareIdList {

    private static final int MAX_SIZE = 4 << 20;
    /** Longest line that says anything, in characters; no identifier has more than 200. */
    private static final int MAX_LINE = 8192;
    private static final Pattern LSPCI = Pattern.compile("([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7] .*", Pattern.DOTALL);
    /** An enumerator or a GUID, then printable ASCII without commas (learn.microsoft.com, "Hardware IDs"). */
    private static final Pattern PLAIN = Pattern.compile("(?:[*A-Za-z0-9][\\w.*&-]{0,63}|\\{[0-9A-Fa-f-]{36}\\})\\\\[!-~&&[^,;\"]]{1,200}|\\*[A-Za-z0-9_]+");
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0E-\\x19]");
    private static final Pattern PCI_DEVICE = Pattern.compile("(?i)(PCI\\\\VEN_[0-9A-F]{4}&DEV_[0-9A-F]{4}).*");

    private HardwareIdList() {
    }

    /**
     * Reads a file.
     *
     * @throws FormatException when no device can be found in it
     */
    public static List<HardwareDevice> read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the file that lists the hardware IDs.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in.readNBytes(MAX_SIZE + 1), file.getFileName().toString());
        }
    }

    /** Reads bytes; the name is for messages. */
    public static List<HardwareDevice> parse(byte[] bytes, String name) throws FormatException {
        if (bytes.length > MAX_SIZE) {
            throw new FormatException("'" + name + "' is larger than the 4 MiB that a list of devices may have.");
        }
        String text = decode(bytes);
        List<String> lines = text.lines().map(l -> l.length() > MAX_LINE ? l.substring(0, MAX_LINE) : l).map(String::stripTrailing).toList();
        List<HardwareDevice> devices = BINARY.matcher(text).find() ? List.of() : devices(text, lines);
        if (devices.isEmpty()) {
            throw new FormatException("'" + name + "' lists no device: use the output of 'pnputil /enum-devices /ids', 'devcon hwids *',"
                    + " 'lspci -nn', a CSV with a HardwareID column, or one hardware ID a line.");
        }
        return devices;
    }

    private static List<HardwareDevice> devices(String text, List<String> lines) {
        String first = lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
        if (lines.stream().anyMatch(l -> l.startsWith("Slot:"))) {
            return LspciListing.records(lines);
        }
        if (LSPCI.matcher(first).matches()) {
            return LspciListing.lines(lines);
        }
        if (CsvListing.recognises(first) || first.startsWith("#TYPE")) {
            return CsvListing.devices(text);
        }
        List<HardwareDevice> labelled = LabelledListing.devices(lines);
        return labelled.isEmpty() ? plain(lines) : labelled;
    }

    /** By blank lines where there are any between identifiers, else PCI identifiers by their device. */
    private static List<HardwareDevice> plain(List<String> lines) {
        Map<String, DeviceBuilder> devices = new LinkedHashMap<>();
        int paragraph = 0;
        boolean paragraphs = lines.stream().dropWhile(String::isBlank).anyMatch(String::isBlank)
                && lines.stream().filter(l -> PLAIN.matcher(l.strip()).lookingAt()).count() > 1;
        for (String line : lines) {
            Matcher id = PLAIN.matcher(line.strip());
            if (line.isBlank()) {
                paragraph++;
            } else if (id.lookingAt()) {
                Matcher pci = PCI_DEVICE.matcher(id.group());
                String key = paragraphs ? "" + paragraph : pci.matches() ? pci.group(1).toUpperCase(Locale.ROOT) : id.group();
                devices.computeIfAbsent(key, k -> new DeviceBuilder()).hardware(id.group());
            }
        }
        return devices.values().stream().map(DeviceBuilder::build).toList();
    }

    private static String decode(byte[] bytes) {
        Map<String, Charset> marks = Map.of("\u00FF\u00FE", StandardCharsets.UTF_16LE, "\u00FE\u00FF", StandardCharsets.UTF_16BE, "\u00EF\u00BB\u00BF",
                StandardCharsets.UTF_8);
        String head = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : marks.entrySet()) {
            if (head.startsWith(mark.getKey())) {
                int skip = mark.getKey().length();
                return new String(bytes, skip, bytes.length - skip, mark.getValue());
            }
        }
        if (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1); // names of another code page do not matter
        }
    }

    /** A list of text blocks split at blank lines, without empty ones. */
    static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }
}
