package org.mintmark.engine.wim;

import java.time.Instant;

/**
 * What a capture made.
 *
 * @param contents what the image's files have, in the order in which {@link WimSplitter#arrange} puts it
 * @param date the image's creation and last modification as its XML has it
 * @param files files in the image, each hard link counted
 * @param directories folders in the image, its root included
 * @param bytes bytes of all files before compression
 */
public record CaptureResult(WimContents contents, Instant date, long files, long directories, long bytes) {
}
