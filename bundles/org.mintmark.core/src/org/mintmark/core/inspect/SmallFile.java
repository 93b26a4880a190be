package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mintmark.engine.io.FormatException;

/** Assets are small: they are read whole, up to a limit. */
final class SmallFile {

    private SmallFile() {
    }

    static byte[] read(Path file, long limit) throws IOException {
        if (Files.size(file) > limit) {
            throw new FormatException(file.getFileName() + " has " + Files.size(file) + " bytes, more than an asset of the wizard may have.");
        }
        return Files.readAllBytes(file);
    }
}
