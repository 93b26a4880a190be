package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.key.BlockDevice;
import org.mintmark.core.key.LabKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a lab key. */
@Command(name = "usb", description = "Puts the files of an ISO on a FAT32 key for the lab and reads them back."
        + " The customer's own key is made by the vendor's setup.exe; this one never counts as that.")
final class UsbCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    private PhaseProgress progress;

    @Option(names = "--output", required = true, paramLabel = "FILE|DEVICE", description = "A file for the key's bytes, or the device itself.")
    private Path output;

    @Option(names = "--yes", description = "Really overwrites the device or file.")
    private boolean yes;

    @Parameters(paramLabel = "ISO", description = "The ISO.")
    private Path iso;

    UsbCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.debug(options.debug);
        if (!Files.isRegularFile(iso)) {
            throw new UsageException("There is no ISO " + iso + ": correct the path, or build one.");
        }
        OutputFile.notOneOf(output, iso);
        boolean device = BlockDevice.is(output);
        if (Files.isDirectory(output)) {
            throw new UsageException(output + " is a folder: name a file for the key, or a device.");
        }
        progress = new PhaseProgress(terminal, options, "usb");
        LabKey.Result result = device ? device() : file();
        progress.done();
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/usb/1").put("path", output.toString()).put("device", device).put("bytes", result.bytes())
                    .put("needed", result.needed()).put("label", result.label()).put("files", result.files()).put("uefi", result.uefi())
                    .put("bios", result.bios()).put("readBack", true).put("readFromMedium", device && result.differentMedium());
            terminal.print(json);
            return ExitCode.DONE;
        }
        terminal.out().println(output + ": a key with " + result.files() + " files, read back and equal to " + iso.getFileName() + ".");
        if (!options.quiet) {
            terminal.out().println(result.starts());
            if (!result.fitsEightGigabytes()) {
                terminal.out().println("It needs " + TextJournal.size(result.needed()) + ", more than a key of 8 GB has: take a larger one.");
            }
            if (device && !result.differentMedium()) {
                terminal.out().println(LabKey.Result.NOT_FROM_MEDIUM);
            }
            terminal.out().println(LabKey.Result.FOR_WHOM);
        }
        return ExitCode.DONE;
    }

    private LabKey.Result device() throws IOException {
        BlockDevice device = BlockDevice.of(output, Path.of("/"));
        if (device.refusal().isPresent()) {
            throw new UsageException(device.refusal().get());
        }
        if (!yes) {
            terminal.note(output + (device.model().isEmpty() ? "" : ", " + device.model()) + ", " + TextJournal.size(device.bytes())
                    + ", holds now:");
            device.content().forEach(c -> terminal.note("  " + c));
            throw new UsageException("All of it will be lost: add --yes to overwrite " + output + ".");
        }
        return new LabKey(iso).toDevice(device, progress.monitor("Write the key", Files.size(iso)));
    }

    private LabKey.Result file() throws IOException {
        if (Files.exists(output) && !yes) {
            throw new UsageException(output + " exists (" + TextJournal.size(Files.size(output)) + ") and will be lost: add --yes to replace it.");
        }
        return new LabKey(iso).toFile(output, progress.monitor("Write the key", Files.size(iso)));
    }
}
