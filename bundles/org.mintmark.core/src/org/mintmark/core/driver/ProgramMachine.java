package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Which processor a program is for (Microsoft, "PE Format", COFF File Header). */
final class ProgramMachine {

    private ProgramMachine() {
    }

    /** {@code x86}, {@code amd64}, {@code arm}, {@code arm64}, {@code ia64}; empty for what is no program or for another machine. */
    static String of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteReader dos = ByteReader.load(channel, 0, 64, "");
            ByteReader header = ByteReader.load(channel, dos.u32(60), 6, "");
            if (!dos.matches(0, "MZ") || !header.matches(0, "PE\0\0")) {
                return "";
            }
            return switch (header.u16(4)) {
                case 0x014C -> "x86";
                case 0x8664 -> "amd64";
                case 0x01C4 -> "arm";
                case 0xAA64 -> "arm64";
                case 0x0200 -> "ia64";
                default -> "";
            };
        } catch (FormatException e) {
            return ""; // too short for a program
        }
    }
}
