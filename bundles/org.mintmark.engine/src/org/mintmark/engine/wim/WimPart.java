package org.mintmark.engine.wim;

import java.nio.file.Path;

/**
 * A part that was written.
 *
 * @param file the part
 * @param sha256 digest of all its bytes, in hexadecimal digits
 */
public record WimPart(Path file, String sha256) {
}
