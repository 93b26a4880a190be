package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.Check;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.check.image.ImageChecks;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.project.CaptureProject;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.Result;
import org.mintmark.core.run.Runner;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.model.Compression;
import org.mintmark.model.Firmware;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Step 2 of the procedure alone. */
@Command(name = "capture", description = "Captures the system drive, and of a BIOS machine the system reserved partition, from a raw, VHD, VHDX or"
        + " qcow2 image or a block device: images split below FAT32's limit, disk.xml, capture.json.",
        footer = { "", CaptureCommand.WHOSE, "GenDiskXML's own form works too: mintmark capture disk.img /outputdir:DIR" })
final class CaptureCommand implements Callable<Integer> {

    /** Said whenever something was captured. */
    static final String WHOSE = "The layout written is Mintmark's, not GenDiskXML's: for the lab and the service bench; the vendor's recovery application"
            + " is not known to read it.";
    private static final String OUTPUT_DIR = "/outputdir:";
    private static final long PROCEDURE_SPACE = 8_000_000_000L;

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--output", paramLabel = "DIR", description = "Folder for the images.")
    private Path output;

    @Option(names = "--firmware", paramLabel = "bios|uefi", description = "Firmware of the machine (default: as the disk is partitioned).")
    private String firmware;

    @Option(names = "--exclude", paramLabel = "PATH", description = "Path or glob to leave out, for example \\Temp\\*; may be repeated.")
    private List<String> exclusions = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "draft|default|release", description = "XPRESS, LZX 20 (default) or LZX 50.")
    private Profile profile = Profile.DEFAULT;

    @Option(names = "--part-size", paramLabel = "BYTES", description = "Contents of a part (default: 4000 MiB).")
    private long partSize;

    @Parameters(paramLabel = "SOURCE", arity = "1..2", description = "The reference disk, or the folder at which its system drive is mounted read-only; /outputdir:DIR stands for --output DIR.")
    private List<String> sources;

    CaptureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        Path source = arguments();
        Environment environment = work.environment(false);
        if (!environment.hasLibwim()) {
            throw new IOException(environment.libwimMissing());
        }
        Files.createDirectories(output);
        Path temporary = terminal.temporary();
        try (PartFolder folder = PartFolder.create(temporary.resolve("capture"))) {
            EffectiveSku sku = work.resolver().resolve(CaptureProject.write(folder.path(), new CaptureProject.Request(source, output, machine(), exclusions,
                    (Compression) null, partSize)));
            if (!mayShip(work, sku)) {
                return ExitCode.ERRORS;
            }
            Journal journal = options.progress != null ? new JsonJournal(terminal) : new TextJournal(terminal, options.quiet || options.json());
            if (DiskSpace.free(output) < PROCEDURE_SPACE) {
                journal.message("The folder " + output + " has less than 8 GB free, which the procedure asks for.");
            }
            Plan plan = new Planner(work.digests()).capture(sku, environment, new PlanOptions(profile, Optional.empty(), Optional.empty()));
            Result result = new Runner(work.workers(), work.digests(), environment, options.jobs).run(plan, terminal.monitor(), journal);
            work.save(true);
            if (result.outcome() == Result.Outcome.FAILED) {
                throw new IOException(result.failure());
            }
            print(result);
            return ExitCode.DONE;
        }
    }

    private Path arguments() throws UsageException {
        Path source = null;
        for (String argument : sources) {
            if (argument.toLowerCase(Locale.ROOT).startsWith(OUTPUT_DIR)) {
                output = Path.of(argument.substring(OUTPUT_DIR.length()));
            } else if (source == null) {
                source = Path.of(argument);
            } else {
                throw new UsageException("One source at a time: '" + argument + "' is a second one.");
            }
        }
        if (source == null) {
            throw new UsageException("Which disk? GenDiskXML captures the machine it runs on; name the reference disk's image or device here.");
        }
        if (output == null) {
            throw new UsageException("Where to? Name a folder with --output DIR or /outputdir:DIR.");
        }
        if (!Files.exists(source)) {
            throw new UsageException("There is no disk " + source + ": correct the path.");
        }
        if (partSize != 0 && (partSize < 1 << 20 || partSize > 4_294_967_295L)) {
            throw new UsageException("--part-size must be 1048576 to 4294967295 bytes, not " + partSize + ".");
        }
        return source;
    }

    private Firmware machine() throws UsageException {
        if (firmware == null) {
            return null;
        }
        Firmware found = Firmware.getByName(firmware.toUpperCase(Locale.ROOT));
        found = found == null ? Firmware.get(firmware.toLowerCase(Locale.ROOT)) : found;
        if (found == null) {
            throw new UsageException("'" + firmware + "' is no firmware: write bios or uefi after --firmware.");
        }
        return found;
    }

    /** What must not ship is said before the long part begins; what stops a build stops here only where it can't be captured at all. */
    private boolean mayShip(Work work, EffectiveSku sku) {
        boolean good = true;
        List<Check> checks = ImageChecks.list();
        for (Issue issue : Checks.run(checks, work.context(sku, profile))) {
            boolean stops = issue.stopsBuild() && (issue.code().equals("image.source") || issue.code().equals("image.part.over-fat32"));
            if (stops) {
                terminal.error(issue.message());
                good = false;
            } else if (issue.severity() != Severity.NOTICE && !issue.code().equals("image.missing") && !options.quiet) {
                terminal.note("  " + IssueText.line(issue));
            }
        }
        return good;
    }

    private void print(Result result) throws IOException {
        CaptureRecord record = CaptureRecord.find(output).orElseThrow(() -> new IOException("The capture left no record in " + output + ": run it again."));
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/capture-result/1").put("output", output.toString()).put("result", result.outcome().text())
                    .put("date", record.date().toString()).put("note", WHOSE);
            ArrayNode files = json.putArray("files");
            record.files().forEach(f -> files.addObject().put("name", f.name()).put("size", f.size()).put("sha256", f.sha256()));
            terminal.print(json);
            return;
        }
        record.files().forEach(f -> terminal.out().println("  " + f.name() + "  " + TextJournal.size(f.size())));
        terminal.out().println(output + (result.outcome() == Result.Outcome.CURRENT ? ": nothing to do, the images are current." : ": captured and verified."));
        terminal.out().println(WHOSE);
    }
}
