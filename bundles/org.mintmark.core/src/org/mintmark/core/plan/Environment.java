package org.mintmark.core.plan;

/**
 * What this machine can do, as plain data.
 *
 * @param product version of Mintmark
 * @param libwim version of libwim, empty where it can't be used
 * @param libwimMissing why libwim can't be used and what to install, empty where it can
 * @param windows whether a partition of a disk image can be shown as a file, so that it need not be copied out
 */
public record Environment(String product, String libwim, String libwimMissing, boolean windows) {

    /** A machine where partitions are copied out. */
    public Environment(String product, String libwim, String libwimMissing) {
        this(product, libwim, libwimMissing, false);
    }

    /** True where images can be captured, split and verified. */
    public boolean hasLibwim() {
        return !libwim.isEmpty();
    }
}
