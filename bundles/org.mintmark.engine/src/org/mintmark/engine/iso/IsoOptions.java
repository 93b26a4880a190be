package org.mintmark.engine.iso;

import java.time.Instant;

/**
 * What an image says about itself.
 *
 * @param label volume label, A-Z, 0-9 and underscore, at most 32 (ECMA-119 section 8.4.6); Joliet shows the first 16
 * @param date date of everything
 * @param publisher a-characters, at most 128 (ECMA-119 section 8.4.20), may be empty
 * @param udf whether a UDF 1.02 volume shows the same files
 */
public record IsoOptions(String label, Instant date, String publisher, boolean udf) {
}
