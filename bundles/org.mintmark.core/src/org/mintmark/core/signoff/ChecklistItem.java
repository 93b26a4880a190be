package org.mintmark.core.signoff;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is tried on real hardware: step 6 of the procedure "Create a Server Recovery DVD", and what it leaves to the reader's
 * care. The order is that of a day in the lab.
 */
public enum ChecklistItem {
    /** Step 6, "To configure and run a server backup", 1 to 3. */
    BACKUP_EXTERNAL_DISK("backup-external-disk", "A backup of the server was made to an external disk."),
    /** Step 6, backup, 4. */
    BACKUP_VERIFIED("backup-verified", "The backup was verified as successful."),
    /** Step 6, "To restore a server", 1. */
    DISC_IN_CLIENT("disc-in-client", "The disc was inserted into a client that is connected to the server through a hub or a switch."),
    /** Step 6, restore, 2. */
    SETUP_EXE("setup-exe", "setup.exe on the disc started the Server Recovery Wizard."),
    /** Step 6, restore, 2: the customer's way. */
    KEY_MADE("key-made", "The wizard made a bootable USB key."),
    /** Step 6, restore, 2: the customer's way. */
    SERVER_FOUND("server-found", "The server started from the key and the wizard found it."),
    /** Step 6, restore, 3. */
    RESTORE_BACKUP("restore-backup", "The server was restored from its backup."),
    /** Types of server recovery: factory reset. */
    RESET_KEEP_DATA("reset-keep-data", "A factory reset that keeps data left the data partitions as they were."),
    /** Types of server recovery: factory reset. */
    RESET_DELETE_DATA("reset-delete-data", "A factory reset that deletes data recreated every partition."),
    /** A reset onto another disk than the captured one. */
    LARGER_DISK("larger-disk", "A factory reset onto a larger disk was done."),
    /** A reset that can't succeed. */
    TOO_SMALL_DISK("too-small-disk", "A factory reset onto a disk that is too small ended in a message."),
    /** Models with a second disk. */
    TWO_DISKS("two-disks", "A factory reset with two disks used the right one."),
    /** Models whose data disks are pooled. */
    STORAGE_SPACES("storage-spaces", "A factory reset with Storage Spaces kept the pool."),
    /** The wizard's fallback to en-US. */
    CLIENT_UNSUPPORTED("client-unsupported", "A client of a culture without a folder showed the English instructions."),
    /** Types of server recovery: Day 0. */
    DAY_0("day-0", "After a factory reset the initial configuration began with the right branding.");

    /** Version of the list, which records name. */
    public static final String VERSION = "1";

    private final String id;
    private final String text;

    ChecklistItem(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** The name in answers and records. */
    public String id() {
        return id;
    }

    /** What was seen where the item passed. */
    public String text() {
        return text;
    }

    /** The item of that name. */
    public static Optional<ChecklistItem> of(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
