package org.mintmark.core.rehearse;

import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.engine.disk.Layout;

/**
 * What to rehearse.
 *
 * @param iso the medium
 * @param described layout of the SKU's model, which stands in where the medium's disk.xml is the vendor's; empty where no SKU is known
 * @param diskBytes size of the virtual disk; 0: the captured disk's
 * @param keepData whether data partitions must survive
 * @param used a used disk to begin with when data is to be kept; empty: one that a reset has just made
 * @param disk where the virtual disk is left; empty: it is removed
 * @param work an existing folder for temporary files, as large as the images unpacked
 * @param windows whether partitions can be opened where they lie
 */
public record RehearsalRequest(Path iso, Optional<Layout> described, long diskBytes, boolean keepData, Optional<Path> used, Optional<Path> disk,
        Path work, boolean windows) {
}
