package org.mintmark.ui.disk;

/** Which partition the user has chosen; survives that the disks are drawn anew. */
final class ChosenPartition {

    private int disk = -1;
    private int partition = -1;

    void set(int diskIndex, int partitionIndex) {
        disk = diskIndex;
        partition = partitionIndex;
    }

    int disk() {
        return disk;
    }

    int partition() {
        return partition;
    }
}
