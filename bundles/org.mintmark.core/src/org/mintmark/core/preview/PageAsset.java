package org.mintmark.core.preview;

import org.mintmark.model.AssetKind;

/**
 * One of the three files as it is on the disc.
 *
 * @param kind which
 * @param path path on the disc, empty where it is missing
 * @param origin where it comes from: {@code SKU x}, {@code family x}, {@code partner kit}; empty where it is missing
 * @param sha256 its digest, empty where it is missing
 * @param content its bytes; not copied
 */
public record PageAsset(AssetKind kind, String path, String origin, String sha256, byte[] content) {

    private static final int PREFIX = 8;

    /** A file that is not there. */
    public static PageAsset missing(AssetKind kind) {
        return new PageAsset(kind, "", "", "", new byte[0]);
    }

    /** Whether it is there. */
    public boolean present() {
        return !path.isEmpty();
    }

    /** Where it comes from, in the words of a card. */
    public String state() {
        if (!present()) {
            return "missing";
        }
        if (origin.startsWith("family ")) {
            return "inherited from " + origin.substring("family ".length());
        }
        if (origin.equals("partner kit")) {
            return "the kit's sample";
        }
        return origin.startsWith("SKU ") ? "own" : origin;
    }

    /** The beginning of its digest. */
    public String shortDigest() {
        return sha256.substring(0, Math.min(PREFIX, sha256.length()));
    }
}
