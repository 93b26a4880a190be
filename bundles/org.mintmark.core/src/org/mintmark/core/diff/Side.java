package org.mintmark.core.diff;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/** One of the two things that are compared, seen as files of a disc and values. */
interface Side extends Closeable {

    /** Name for people. */
    String name();

    /** Values by name, in a stable order. */
    Map<String, String> settings() throws IOException;

    /** Versions of the tools that made it, empty where nobody tells. */
    Map<String, String> tools() throws IOException;

    /** Sizes of its files by path, ordered by path. */
    Map<String, Long> files();

    /** The SHA-256 of a file. */
    String sha256(String path, IProgressMonitor monitor) throws IOException;

    /** Opens a file; the caller closes. */
    InputStream open(String path) throws IOException;

    /** Puts what is needed to list a WIM into a file that does not exist yet. */
    void skeleton(String path, Path target) throws IOException;
}
