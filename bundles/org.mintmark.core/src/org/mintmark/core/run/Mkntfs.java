package org.mintmark.core.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Formats a file as an NTFS volume with the program of that name (ntfs-3g). */
public final class Mkntfs {

    private Mkntfs() {
    }

    /**
     * Formats.
     *
     * @param startSector where the volume lies on its disk, which its boot sector records
     * @param sectorSize bytes of a sector, 512 or 4096
     * @throws IOException when the program is missing or fails; the message is a sentence
     */
    public static void format(Path volume, String label, long startSector, int sectorSize) throws IOException {
        Path program = Programs.find(System.getenv(), "mkntfs").orElseThrow(() -> new IOException(
                "mkntfs was not found, which formats NTFS volumes: install it with 'apt install ntfs-3g'."));
        Process process = new ProcessBuilder(program.toString(), "-F", "-q", "-Q", "-L", label, "-p", String.valueOf(startSector), "-H", "255",
                "-S", "63", "-s", String.valueOf(sectorSize), volume.toString()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("mkntfs could not format " + volume + ": " + output.lines().reduce("", (a, b) -> b));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Formatting " + volume + " was interrupted.", e);
        }
    }
}
