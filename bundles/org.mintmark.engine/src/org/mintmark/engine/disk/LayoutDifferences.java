package org.mintmark.engine.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says in sentences how one layout differs from another; an empty list means that they say the same. */
public final class LayoutDifferences {

    private static final long MIB = 1L << 20;

    private final String one;
    private final String other;
    private final List<String> found = new ArrayList<>();

    private LayoutDifferences(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Compares everything that both say: style, sectors, sizes, partitions with all their features.
     *
     * @param first name of the first for people, for example "the model"
     * @param second name of the second, for example "disk.xml"
     */
    public static List<String> between(Layout a, String first, Layout b, String second) {
        LayoutDifferences differences = new LayoutDifferences(first, second);
        differences.text("The firmware", a.firmware(), b.firmware());
        int disks = Math.max(a.disks().size(), b.disks().size());
        for (int i = 0; i < disks; i++) {
            if (i >= a.disks().size() || i >= b.disks().size()) {
                differences.only("Disk " + i, i < a.disks().size());
            } else {
                differences.disk(i, a.disks().get(i), b.disks().get(i));
            }
        }
        return List.copyOf(differences.found);
    }

    private void disk(int index, LayoutDisk a, LayoutDisk b) {
        String disk = "Disk " + index;
        text(disk + "'s style", a.style().name().toLowerCase(Locale.ROOT), b.style().name().toLowerCase(Locale.ROOT));
        bytes(disk + "'s sector size", a.sectorSize(), b.sectorSize());
        bytes(disk + "'s size", a.size(), b.size());
        Map<Integer, LayoutPartition> first = byNumber(a);
        Map<Integer, LayoutPartition> second = byNumber(b);
        Map<Integer, LayoutPartition> all = new TreeMap<>(first);
        all.putAll(second);
        for (Map.Entry<Integer, LayoutPartition> entry : all.entrySet()) {
            String name = disk + ", partition " + entry.getKey();
            if (!first.containsKey(entry.getKey()) || !second.containsKey(entry.getKey())) {
                only(name + " (" + entry.getValue().role().text() + ")", first.containsKey(entry.getKey()));
            } else {
                partition(name + " (" + entry.getValue().role().text() + ")", first.get(entry.getKey()), second.get(entry.getKey()));
            }
        }
    }

    private static Map<Integer, LayoutPartition> byNumber(LayoutDisk disk) {
        Map<Integer, LayoutPartition> partitions = new TreeMap<>();
        disk.all().forEach(p -> partitions.putIfAbsent(p.number(), p));
        return partitions;
    }

    private void partition(String name, LayoutPartition a, LayoutPartition b) {
        text(name + ": the role", a.role().text(), b.role().text());
        text(name + ": the type", a.type(), b.type());
        text(name + ": the name", a.name(), b.name());
        bytes(name + ": the start", a.offset(), b.offset());
        bytes(name + ": the size", a.size(), b.size());
        text(name + ": the file system", a.fileSystem(), b.fileSystem());
        text(name + ": the label", a.label(), b.label());
        text(name + ": the drive letter", a.letter(), b.letter());
        text(name + ": the attributes", "0x" + Long.toHexString(a.attributes()), "0x" + Long.toHexString(b.attributes()));
        text(name + ": the active mark", String.valueOf(a.active()), String.valueOf(b.active()));
        text(name + ": whether it takes the rest", String.valueOf(a.extend()), String.valueOf(b.extend()));
        bytes(name + ": the smallest size", a.minimumSize(), b.minimumSize());
        bytes(name + ": the bytes in use", a.used(), b.used());
        text(name + ": the image", a.image() + (a.image().isEmpty() ? "" : " " + a.imageIndex()), b.image() + (b.image().isEmpty() ? "" : " " + b.imageIndex()));
    }

    private void only(String what, boolean inFirst) {
        found.add(what + " is in " + (inFirst ? one : other) + " only.");
    }

    private void text(String what, String a, String b) {
        if (!a.equals(b)) {
            found.add(what + " is " + shown(a) + " in " + one + " and " + shown(b) + " in " + other + ".");
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not given" : "'" + value + "'";
    }

    private void bytes(String what, long a, long b) {
        if (a != b) {
            found.add(what + " is " + size(a) + " in " + one + " and " + size(b) + " in " + other + ".");
        }
    }

    private static String size(long bytes) {
        return bytes >= MIB && bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
    }
}
