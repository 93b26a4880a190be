package org.mintmark.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The standard output, which remembers that results were lost; a print stream only swallows it. */
final class Output extends FilterOutputStream {

    private IOException lost;

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] { (byte) value }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            lost = lost == null ? e : lost;
            throw e;
        }
    }

    /** Why results were lost, as a sentence; empty where a reader such as {@code head} had enough. */
    Optional<String> lost() {
        String why = lost == null || lost.getMessage() == null ? "" : lost.getMessage();
        return lost == null || why.contains("Broken pipe") || why.contains("pipe is being closed") ? Optional.empty()
                : Optional.of("What was printed is incomplete (" + why + "): free some space or print elsewhere, and run it again.");
    }
}
