package org.mintmark.core.reset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.engine.io.FormatException;

/**
 * A partition as diskpart sees it.
 *
 * @param disk index of its disk
 * @param number diskpart's: Windows counts the used entries of a table, on an MBR disk the primary partitions first and
 *            then the logical ones, and leaves out the extended one, which is 0
 * @param partition the partition
 * @param logical whether it is one
 * @param mebibytes its size as {@code create partition} takes it; 0 to take all that is left
 * @param workLetter drive letter while resetting; empty for none
 */
record ResetTarget(int disk, int number, LayoutPartition partition, boolean logical, long mebibytes, String workLetter) {

    static final long MIB = 1L << 20;
    private static final int KIB = 1 << 10;
    private static final String OTHER_LETTERS = "RQPONMLK";

    /**
     * All partitions of the disks in the order in which they are created, which is that of their numbers.
     *
     * @throws FormatException where diskpart can't create one; the message is a sentence
     */
    static List<ResetTarget> of(List<LayoutDisk> disks) throws FormatException {
        List<ResetTarget> targets = new ArrayList<>();
        List<String> free = new ArrayList<>(OTHER_LETTERS.chars().mapToObj(Character::toString).toList());
        List<String> taken = new ArrayList<>();
        for (LayoutDisk disk : disks) {
            int number = 0;
            for (LayoutPartition partition : disk.partitions().stream().sorted(Comparator.comparingInt(LayoutPartition::number)).toList()) {
                boolean extended = partition.role() == PartitionRole.EXTENDED;
                number += extended ? 0 : 1;
                targets.add(target(disk, extended ? 0 : number, partition, Optional.empty(), letter(partition, taken, free)));
            }
            for (LayoutPartition container : disk.partitions()) {
                for (LayoutPartition partition : container.children().stream().sorted(Comparator.comparingLong(LayoutPartition::offset)).toList()) {
                    number++;
                    targets.add(target(disk, number, partition, Optional.of(container), letter(partition, taken, free)));
                }
            }
        }
        return List.copyOf(targets);
    }

    private static ResetTarget target(LayoutDisk disk, int number, LayoutPartition partition, Optional<LayoutPartition> container, String letter)
            throws FormatException {
        if (partition.offset() % KIB != 0) {
            throw new FormatException("Partition " + partition.number() + " begins at byte " + partition.offset()
                    + ", and diskpart creates partitions at multiples of 1024 only: align it to 1 MiB.");
        }
        long end = container.map(c -> c.offset() + c.size()).orElse(disk.size() - MIB);
        long next = container.map(LayoutPartition::children).orElse(disk.partitions()).stream().mapToLong(LayoutPartition::offset)
                .filter(o -> o > partition.offset()).min().orElse(end);
        boolean rest = partition.extend() || partition.children().stream().anyMatch(LayoutPartition::extend);
        long mebibytes = (partition.size() + MIB - 1) / MIB;
        if (partition.offset() + mebibytes * MIB > next) {
            mebibytes = partition.size() / MIB;
        }
        if (mebibytes == 0) {
            throw new FormatException("Partition " + partition.number() + " has " + partition.size()
                    + " bytes, and diskpart creates partitions of whole MiB: enlarge it.");
        }
        return new ResetTarget(disk.index(), number, partition, container.isPresent(), rest && next == end ? 0 : mebibytes, letter);
    }

    private static String letter(LayoutPartition partition, List<String> taken, List<String> free) {
        String wanted = switch (partition.role()) {
            case WINDOWS -> "W";
            case ESP, SYSTEM_RESERVED -> "S";
            default -> partition.image().isEmpty() ? "" : free.get(0);
        };
        String letter = taken.contains(wanted) && !wanted.isEmpty() ? free.get(0) : wanted;
        free.remove(letter);
        if (!letter.isEmpty()) {
            taken.add(letter);
        }
        return letter;
    }

    PartitionRole role() {
        return partition.role();
    }

    /** Whether a reset that keeps data makes this partition anew: never one for data, and nothing that no image refills. */
    boolean isRemade() {
        return switch (role()) {
            case WINDOWS, SYSTEM_RESERVED, ESP -> true;
            case DATA, MSR, EXTENDED -> false;
            default -> !partition.image().isEmpty();
        };
    }

    /** Bytes that it must at least have to be the layout's. */
    long leastBytes() {
        long least = !partition.extend() ? partition.size() : partition.minimumSize() > 0 ? partition.minimumSize() : partition.used();
        return least / MIB * MIB;
    }

    /** Whether Windows formats it; the rest holds no file system or one that Windows doesn't know. */
    boolean isFormatted() {
        return switch (fileSystem()) {
            case "ntfs", "fat32", "fat", "exfat", "refs" -> role() != PartitionRole.MSR && role() != PartitionRole.EXTENDED;
            default -> false;
        };
    }

    /** The layout's, or where that has none what Windows needs there: bcdboot and DISM write files. */
    private String fileSystem() {
        if (!partition.fileSystem().isEmpty()) {
            return partition.fileSystem();
        }
        return role() == PartitionRole.ESP ? "fat32" : isRemade() ? "ntfs" : "";
    }

    /** The line that formats it. */
    String format() {
        return "format quick fs=" + fileSystem() + (isWritable(partition.label()) ? " label=\"" + partition.label() + "\"" : "");
    }

    /** Whether a text can stand in a script of ASCII within quotes. */
    static boolean isWritable(String text) {
        return text.matches("[A-Za-z0-9 ._()+#@-]+");
    }

    /** The type that diskpart's {@code set id} takes after formatting; empty where creating and formatting give the right one. */
    String typeToSet(PartitionStyle style) {
        String type = partition.type();
        if (role() == PartitionRole.ESP && style == PartitionStyle.GPT || role() == PartitionRole.MSR || role() == PartitionRole.EXTENDED) {
            return "";
        }
        if (style == PartitionStyle.GPT) {
            return type.equals(PartitionTypes.GPT_DATA) ? "" : type;
        }
        String usual = switch (fileSystem()) {
            case "ntfs", "exfat", "refs" -> "07";
            case "fat32" -> type.equals("0b") ? "0b" : "0c";
            default -> "";
        };
        return type.equals(usual) ? "" : type;
    }
}
