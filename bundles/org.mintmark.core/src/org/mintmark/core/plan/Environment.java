package org.mintmark.core.plan;

/**
 * What this machine can do, as plain data.
 *
 * @param product version of Mintmark
 * @param libwim version of libwim, empty where it can't be used
 * @param libwimMissing why libwim can't be used and what to install, empty where it can
 */
public record Environment(String product, String libwim, String libwimMissing) {

    /** True where images can be captured, split and verified. */
    public boolean hasLibwim() {
        return !libwim.isEmpty();
    }
}
