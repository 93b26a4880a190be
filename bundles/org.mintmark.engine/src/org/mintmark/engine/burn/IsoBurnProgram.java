package org.mintmark.engine.burn;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.Digests;

/**
 * Burns with {@code isoburn.exe}, which comes with Windows 7 and later: no progress, no simulation, no list of drives, and
 * no cancelling once it runs. Written from its documentation and not tested yet.
 */
public final class IsoBurnProgram implements Burner {

    private static final int BUFFER = 1 << 20;

    private final Path program;

    /** With the program's path, usually {@code C:\Windows\System32\isoburn.exe}. */
    public IsoBurnProgram(Path program) {
        this.program = program;
    }

    @Override
    public boolean available() {
        return Files.isExecutable(program);
    }

    @Override
    public String unavailableReason() {
        return available() ? "" : program + " is missing: it comes with Windows 7 and later.";
    }

    @Override
    public String version() {
        return "isoburn.exe (not tested)";
    }

    @Override
    public List<Drive> drives() throws IOException {
        throw new IOException("isoburn.exe lists no drives: name one with --device, for example --device D:.");
    }

    @Override
    public Medium medium(String address) {
        return new Medium(Medium.State.BLANK, "", Long.MAX_VALUE);
    }

    @Override
    public void burn(BurnRequest request, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException {
        if (request.simulate()) {
            throw new IOException("isoburn.exe can't simulate: burn without --simulate.");
        }
        Process process = new ProcessBuilder(program.toString(), "/Q", request.address(), request.image().toString()).inheritIO().start();
        try {
            while (!process.waitFor(1, TimeUnit.SECONDS)) {
                if (monitor.isCanceled()) {
                    process.destroy();
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new OperationCanceledException();
        }
        if (process.exitValue() != 0) {
            throw new IOException("isoburn.exe ended with code " + process.exitValue() + ": see its window for the reason and use a new disc.");
        }
        bytesDone.accept(Files.size(request.image()));
    }

    @Override
    public String readBack(String address, long bytes, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new FileInputStream("\\\\.\\" + address)) {
            byte[] buffer = new byte[BUFFER];
            for (long done = 0; done < bytes;) {
                int count = in.readNBytes(buffer, 0, (int) Math.min(BUFFER, bytes - done));
                if (count == 0) {
                    throw new IOException("The disc in " + address + " ends after " + done + " bytes: burn another one.");
                }
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(buffer, 0, count);
                done += count;
                bytesDone.accept(done);
            }
        }
        return Digests.hex(digest.digest());
    }

    @Override
    public void eject(String address) {
        // isoburn.exe opens the tray by itself
    }
}
