package org.mintmark.core.check;

import java.nio.file.Path;
import java.util.List;

/** One thing a fix does; plain data, so that the command line and the workbench can both do and undo it. */
public sealed interface Change {

    /** The file that changes. */
    Path file();

    /**
     * A feature of the SKU of that file gets another value.
     *
     * @param file the {@code .sku} file that declares the value
     * @param feature name of a feature of the SKU itself
     * @param value as the file writes it, null to unset
     */
    record ModelChange(Path file, String feature, String value) implements Change {
    }

    /**
     * The model records sizes and digests of an imported set; they are computed when the change is made.
     *
     * @param file the {@code .sku} file that declares the capture
     * @param set the set's files
     */
    record SealChange(Path file, List<Path> set) implements Change {
        /** Takes a copy. */
        public SealChange {
            set = List.copyOf(set);
        }
    }

    /**
     * A file gets another content.
     *
     * @param file where
     * @param before the old content, null where there is no file
     * @param after the new content, null to remove the file
     */
    record FileChange(Path file, byte[] before, byte[] after) implements Change {
    }

    /**
     * A feature of a partition of the SKU's own layout gets another value.
     *
     * @param file the {@code .sku} file that declares the layout
     * @param disk id of the disk
     * @param partition id of the partition
     * @param feature its name
     * @param value as the file writes it, null to unset
     */
    record PartitionChange(Path file, String disk, String partition, String feature, String value) implements Change {
    }

    /**
     * A file or folder gets another name.
     *
     * @param file as it is called now
     * @param to the new name in the same folder
     */
    record RenameChange(Path file, String to) implements Change {
    }
}
