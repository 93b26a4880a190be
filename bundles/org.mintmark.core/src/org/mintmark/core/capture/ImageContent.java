package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** The files of a system drive, on a volume or in an image; paths have '\\' between names and are told apart without case. */
public interface ImageContent {

    /** Whether there is such a file or folder. */
    boolean exists(String path) throws IOException;

    /** A file's bytes, empty where there is none; the caller closes. */
    Optional<SeekableByteChannel> open(String path) throws IOException;
}
