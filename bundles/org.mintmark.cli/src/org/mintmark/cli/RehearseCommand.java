package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.sku.LocalRule;
import org.mintmark.core.capture.ModelLayout;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.media.Profile;
import org.mintmark.core.rehearse.BootTest;
import org.mintmark.core.rehearse.Emulator;
import org.mintmark.core.rehearse.Emulator.Firmware;
import org.mintmark.core.rehearse.Rehearsal;
import org.mintmark.core.rehearse.RehearsalReport;
import org.mintmark.core.rehearse.RehearsalRequest;
import org.mintmark.core.rehearse.Rehearser;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.Proposal;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.io.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rehearses the factory reset. */
@Command(name = "rehearse", description = "Resets a blank virtual disk from an ISO, or from the ISO that a SKU's build made, and compares it"
        + " with what was captured. Needs no root. What only real firmware can show is listed as not proven.")
final class RehearseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--disk", paramLabel = "FILE", description = "Leaves the virtual disk there; with --keep-data the used disk to begin with,"
            + " of which a copy is used.")
    private Path disk;

    @Option(names = "--disk-size", paramLabel = "BYTES", description = "Size of the virtual disk (default: the captured disk's).")
    private long diskSize;

    @Option(names = "--keep-data", description = "Rehearses the reset that keeps data partitions.")
    private boolean keepData;

    @Option(names = "--boot", description = "Also starts the ISO in an emulator, under BIOS and UEFI firmware.")
    private boolean boot;

    @Option(names = "--boot-marker", paramLabel = "TEXT", description = "Text on the serial line that ends the start as good.")
    private String marker = "";

    @Option(names = "--boot-seconds", paramLabel = "N", description = "How long a start may take (default: 60).")
    private int seconds = 60;

    @Option(names = "--work", paramLabel = "DIR", description = "Folder for temporary files, as large as the images unpacked (default: the cache).")
    private Path work;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the result as a page.")
    private Path html;

    @Option(names = "--yes", description = "Really overwrites an existing file named with --disk.")
    private boolean yes;

    @Parameters(paramLabel = "ISO|SKU", description = "An ISO, or a SKU that was built.")
    private Path medium;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** An ISO, and the SKU it was built of where that is known. */
    private record Medium(Path iso, Optional<EffectiveSku> sku) {
    }

    @Override
    public Integer call() throws IOException {
        Work shared = new Work(terminal, options);
        Medium meant = medium(shared);
        if (disk != null && keepData && !Files.exists(disk)) {
            throw new UsageException("There is no used disk " + disk + ": correct the path after --disk.");
        }
        if (disk != null && !keepData && Files.exists(disk) && !yes) {
            throw new UsageException(disk + " exists (" + TextJournal.size(Files.size(disk)) + ") and will be lost: add --yes to replace it.");
        }
        OutputFile.notOneOf(disk, meant.iso());
        if (seconds < 1 || diskSize < 0) {
            throw new UsageException(seconds < 1 ? "--boot-seconds must be at least 1, not " + seconds + "."
                    : "--disk-size must be bytes of a disk, not " + diskSize + ".");
        }
        OutputFile.page(html);
        Environment environment = shared.environment(false);
        if (!environment.hasLibwim()) {
            throw new IOException(environment.libwimMissing());
        }
        Path temporary = work != null ? work : terminal.temporary();
        Files.createDirectories(temporary);
        AtomicFile.sweep(temporary);
        PhaseProgress progress = new PhaseProgress(terminal, options, "rehearse");
        String sha256 = Rehearser.digest(meant.iso(), progress.monitor("Digest the ISO", Files.size(meant.iso())));
        Optional<Layout> described = meant.sku().flatMap(ModelLayout::of);
        Rehearsal result = new Rehearser(shared.workers(), progress).run(new RehearsalRequest(meant.iso(), described, diskSize, keepData,
                keepData ? Optional.ofNullable(disk) : Optional.empty(), keepData ? Optional.empty() : Optional.ofNullable(disk), temporary,
                environment.windows()), sha256, terminal.monitor());
        List<BootTest.Result> boots = boot ? boot(meant.iso(), temporary, progress) : List.of();
        progress.done();
        write(meant, result, boots);
        print(result, boots);
        return result.problems().isEmpty() && boots.stream().allMatch(BootTest.Result::starts) ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private Medium medium(Work shared) throws IOException {
        if (Files.isRegularFile(medium) && !medium.toString().endsWith(Resolver.EXTENSION)) {
            return new Medium(medium, Optional.empty());
        }
        List<Work.Meant> found = shared.meant(List.of(medium));
        if (found.size() != 1) {
            throw new UsageException("Name one SKU or ISO; " + medium + " stands for " + found.size() + " SKUs.");
        }
        EffectiveSku sku = shared.resolver().resolve(found.get(0).file());
        if (sku.isFamily() || sku.isLocal()) {
            throw new UsageException(sku.id() + ": " + (sku.isFamily() ? Proposal.FAMILY : LocalRule.MESSAGE));
        }
        PlanOptions plan = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());
        return BuiltMedium.of(sku, plan).stream().findFirst().map(built -> new Medium(built.iso(), Optional.of(sku)))
                .orElseThrow(() -> new UsageException(sku.id() + " has no ISO yet: build it first, or name an ISO."));
    }

    private List<BootTest.Result> boot(Path iso, Path temporary, PhaseProgress progress) throws IOException {
        Emulator emulator = Emulator.find(terminal.variables()).orElseThrow(() -> new IOException("No emulator was found: " + Emulator.HINT));
        List<BootTest.Result> results = new ArrayList<>();
        for (Firmware firmware : Firmware.values()) {
            if (emulator.has(firmware)) {
                progress.progress("Start under " + firmware, 0, 0);
                results.add(new BootTest(emulator, temporary).run(iso, false, firmware, marker, Duration.ofSeconds(seconds), terminal.monitor()));
            }
        }
        return results;
    }

    private void write(Medium meant, Rehearsal result, List<BootTest.Result> boots) throws IOException {
        if (html != null) {
            AtomicFile.write(html, RehearsalReport.html(result.medium(), List.of(result), boots));
        }
        if (meant.sku().isPresent()) {
            BuiltMedium.keep(meant.iso(), result, boots);
        }
    }

    private void print(Rehearsal result, List<BootTest.Result> boots) {
        if (options.json()) {
            ObjectNode json = RehearsalReport.json(result);
            ArrayNode array = json.putArray("boots");
            boots.forEach(b -> array.add(RehearsalReport.json(b)));
            terminal.print(json);
            return;
        }
        terminal.out().println(result.medium() + ": " + result.outcome().sentence());
        result.problems().forEach(p -> terminal.out().println("  error: " + p));
        if (!options.quiet) {
            result.proven().forEach(p -> terminal.out().println("  proven: " + p));
            result.unproven().forEach(p -> terminal.out().println("  not proven: " + p));
        }
        boots.forEach(b -> terminal.out().println("  " + b.firmware() + ": " + b.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " after "
                + b.seconds() + " s"));
    }
}
