package org.mintmark.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@code mintmark.log} in the cache folder; what one keeps to find out later what went wrong. Beyond 1 MiB a new one begins. */
final class LogFile implements Closeable {

    private static final long LIMIT = 1 << 20;

    private final PrintWriter writer;

    private LogFile(PrintWriter writer) {
        this.writer = writer;
    }

    /** Opens the log; where that is not possible nothing is logged, and the work goes on. */
    static LogFile in(Path folder) {
        try {
            Path file = folder.resolve("mintmark.log");
            Files.createDirectories(folder);
            if (Files.isRegularFile(file) && Files.size(file) > LIMIT) {
                Files.move(file, folder.resolve("mintmark.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return new LogFile(new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND)));
        } catch (IOException e) {
            return new LogFile(new PrintWriter(Writer.nullWriter()));
        }
    }

    void write(String line) {
        writer.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
        writer.flush();
    }

    void write(Throwable cause) {
        write(cause.toString());
        cause.printStackTrace(writer);
        writer.flush();
    }

    @Override
    public void close() {
        writer.close();
    }
}
