package org.mintmark.ui.disk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mintmark.core.check.Issue;
import org.mintmark.model.Partition;

/** What is wrong with the partitions of a disk, by their ids, and in which column that is seen. */
final class PartitionProblems {

    private final Function<String, List<Issue>> issues;

    PartitionProblems(Function<String, List<Issue>> issues) {
        this.issues = issues;
    }

    static PartitionProblems none() {
        return new PartitionProblems(id -> List.of());
    }

    /** Sentences about a partition, null for none. */
    String of(String id) {
        return text(issues.apply(id));
    }

    /** Sentences that belong to a cell, null for none; the number stands for the whole row. */
    String of(Partition partition, PartitionColumn column) {
        List<Issue> all = issues.apply(partition.getId());
        return column == PartitionColumn.NUMBER ? text(all) : text(all.stream().filter(i -> column(i.code()) == column).toList());
    }

    /** Whether one of them is an error. */
    boolean error(Partition partition) {
        return issues.apply(partition.getId()).stream().anyMatch(Issue::stopsBuild);
    }

    private static String text(List<Issue> found) {
        return found.isEmpty() ? null : found.stream().map(Issue::message).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static PartitionColumn column(String code) {
        return switch (code) {
            case "disk.letter.duplicate" -> PartitionColumn.LETTER; //$NON-NLS-1$
            case "disk.label.too-long" -> PartitionColumn.LABEL; //$NON-NLS-1$
            case "disk.extend.not-last" -> PartitionColumn.REST; //$NON-NLS-1$
            case "disk.partition.overlap", "disk.unaligned" -> PartitionColumn.OFFSET; //$NON-NLS-1$ //$NON-NLS-2$
            case "disk.partition.too-large", "disk.system.too-small", "disk.mbr.over-2tb" -> PartitionColumn.SIZE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "disk.gpt.esp", "disk.gpt.msr", "disk.mbr.too-many-primary" -> PartitionColumn.ROLE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> PartitionColumn.NUMBER;
        };
    }
}
