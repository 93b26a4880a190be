package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.mintmark.core.diff.Cause;
import org.mintmark.core.diff.DiffReport;
import org.mintmark.core.diff.Difference;
import org.mintmark.core.diff.MediaDiff;
import org.mintmark.engine.io.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares media or SKUs. */
@Command(name = "diff", description = "Says how two ISOs, media folders or SKUs differ, grouped by cause: images and the paths changed in"
        + " them, layout, drivers, cultures, settings, kit, tools. Exit code 1 where they differ.")
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the result as a page.")
    private Path html;

    @Parameters(index = "0", paramLabel = "A", description = "An ISO, a folder with a disc's files, or a SKU.")
    private Path one;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private Path other;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        for (Path path : new Path[] { one, other }) {
            if (!Files.exists(path)) {
                throw new UsageException("There is no " + path + ": name an ISO, a media folder or a SKU.");
            }
        }
        OutputFile.page(html);
        Path temporary = terminal.temporary();
        Files.createDirectories(temporary);
        AtomicFile.sweep(temporary);
        MediaDiff.Result result = new MediaDiff(work.resolver(), work.digests(), work.workers(), temporary).between(one, other, terminal.monitor());
        work.digests().save();
        if (html != null) {
            AtomicFile.write(html, DiffReport.html(result));
        }
        if (options.json()) {
            terminal.print(DiffReport.json(result));
        } else {
            print(result);
        }
        return result.differences().isEmpty() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private void print(MediaDiff.Result result) {
        if (result.differences().isEmpty()) {
            terminal.out().println(result.one() + " and " + result.other() + " are equal.");
        }
        Cause last = null;
        for (Difference difference : result.differences()) {
            if (difference.cause() != last) {
                last = difference.cause();
                terminal.out().println(last.title());
            }
            terminal.out().println("  " + difference.change() + " " + difference.subject());
            difference.details().forEach(d -> terminal.out().println("    " + d));
            if (difference.more() > 0) {
                terminal.out().println("    … and " + difference.more() + " more");
            }
        }
    }
}
