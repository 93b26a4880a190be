package org.mintmark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Option;

/** What every command understands. */
final class Options {

    /** How results are printed. */
    enum Format {
        TEXT, JSON, SARIF
    }

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.")
    boolean help;

    @Option(names = "--format", paramLabel = "text|json", description = "How results are printed (default: text; check also: sarif).")
    Format format = Format.TEXT;

    @Option(names = "--location", paramLabel = "NAME=DIR", description = "Where a named location is on this machine; may be repeated.")
    Map<String, Path> locations = new LinkedHashMap<>();

    @Option(names = { "-q", "--quiet" }, description = "Prints results and errors only.")
    boolean quiet;

    @Option(names = "--progress", paramLabel = "json", description = "Prints progress to stderr as one JSON line an event.")
    String progress;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads that compress (default: one a processor).")
    int jobs;

    @Option(names = "--rehash", description = "Reads files again instead of trusting remembered digests.")
    boolean rehash;

    @Option(names = "--debug", description = "Prints stack traces of failures.")
    boolean debug;

    boolean json() {
        return format == Format.JSON;
    }

    /** Refuses what a command would not heed. */
    void check(String command) throws UsageException {
        if (progress != null && !progress.equals("json")) {
            throw new UsageException("--progress understands json only: write --progress json.");
        }
        if (jobs < 0) {
            throw new UsageException("--jobs must be at least 1, not " + jobs + ": leave it out for one a processor.");
        }
        if (format == Format.SARIF && !command.equals("check")) {
            throw new UsageException("Only 'mintmark check' prints SARIF: write --format json or text.");
        }
        if (format != Format.TEXT && command.equals("completion")) {
            throw new UsageException("A completion script is neither JSON nor SARIF: leave out --format.");
        }
    }
}
