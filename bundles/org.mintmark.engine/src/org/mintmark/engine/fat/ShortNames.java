package org.mintmark.engine.fat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every file and folder of a folder its name of eight and three characters (Microsoft FAT specification 1.03, section 6.1 and 7.1). */
final class ShortNames {

    private static final String OTHER = "[^A-Z0-9$%'@~`!(){}^#&_-]";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ShortNames() {
    }

    static void assign(FatNode folder) {
        ShortNames names = new ShortNames();
        // names that are short by themselves keep them, whatever else there is
        folder.children.values().stream().filter(c -> fits(c.name)).forEach(names::take);
        folder.children.values().stream().filter(c -> !fits(c.name)).forEach(names::number);
        folder.children.values().stream().filter(FatNode::isFolder).forEach(ShortNames::assign);
    }

    private static boolean fits(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z0-9$%'@~`!(){}^#&_-]{1,8}(\\.[A-Z0-9$%'@~`!(){}^#&_-]{1,3})?");
    }

    private void take(FatNode node) {
        String upper = node.name.toUpperCase(Locale.ROOT);
        int dot = upper.indexOf('.');
        set(node, dot < 0 ? upper : upper.substring(0, dot), dot < 0 ? "" : upper.substring(dot + 1));
        node.plain = upper.equals(node.name);
    }

    private void number(FatNode node) {
        String upper = node.name.toUpperCase(Locale.ROOT);
        int dot = upper.lastIndexOf('.');
        String stem = clean(dot > 0 ? upper.substring(0, dot) : upper);
        String extension = dot > 0 ? clean(upper.substring(dot + 1)) : "";
        extension = extension.substring(0, Math.min(3, extension.length()));
        stem = stem.isEmpty() ? "_" : stem;
        String key = stem.substring(0, Math.min(6, stem.length())) + "." + extension;
        int number = numbers.getOrDefault(key, 1);
        while (true) {
            String tail = "~" + number++;
            String candidate = stem.substring(0, Math.min(stem.length(), 8 - tail.length())) + tail;
            if (!taken.contains(candidate + "." + extension)) {
                set(node, candidate, extension);
                break;
            }
        }
        numbers.put(key, number);
    }

    private static String clean(String text) {
        return text.replace(" ", "").replace(".", "").replaceAll(OTHER, "_");
    }

    private void set(FatNode node, String stem, String extension) {
        taken.add(stem + "." + extension);
        byte[] bytes = new byte[11];
        Arrays.fill(bytes, (byte) ' ');
        byte[] ascii = stem.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, 0, ascii.length);
        byte[] tail = extension.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(tail, 0, bytes, 8, tail.length);
        node.shortName = bytes;
    }
}
