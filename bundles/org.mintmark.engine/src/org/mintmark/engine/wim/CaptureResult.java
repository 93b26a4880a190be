package org.mintmark.engine.wim;

import java.time.Instant;
import java.util.UUID;

/**
 * What a capture made.
 *
 * @param guid identity of the WIM, derived from its content
 * @param date the image's creation and last modification as its XML has it
 * @param files files in the image, each hard link counted
 * @param directories folders in the image, its root included
 * @param bytes bytes of all files before compression
 */
public record CaptureResult(UUID guid, Instant date, long files, long directories, long bytes) {
}
