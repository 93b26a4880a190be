package org.mintmark.engine.burn;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The port of whatever burns discs. Making an instance loads nothing. Messages of its exceptions are sentences, and every
 * long operation throws {@code OperationCanceledException} when its monitor is cancelled.
 */
public interface Burner {

    /** Whether it can be used here. */
    boolean available();

    /** Why it can't be used and what to install, empty when it is {@link #available()}. */
    String unavailableReason();

    /** Name and version. */
    String version();

    /** The drives of this machine. */
    List<Drive> drives() throws IOException;

    /**
     * What is in a drive.
     *
     * @throws IOException when there is no such drive, or somebody else uses it
     */
    Medium medium(String address) throws IOException;

    /**
     * Burns an image as the only session of a disc and closes it.
     *
     * @param bytesDone hears how many bytes are on the disc
     */
    void burn(BurnRequest request, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException;

    /**
     * Reads the first bytes of a disc back.
     *
     * @param bytes how many
     * @return their SHA-256 in lower-case hexadecimal digits
     */
    String readBack(String address, long bytes, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException;

    /** Opens the drive's tray. */
    void eject(String address) throws IOException;
}
