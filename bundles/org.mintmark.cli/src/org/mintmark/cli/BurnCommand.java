package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.burn.Burning;
import org.mintmark.core.json.Json;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Drive;
import org.mintmark.engine.burn.Medium;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Burns discs. */
@Command(name = "burn", description = "Burns an ISO to one or more discs; each is read back and compared, and logged beside the ISO.")
final class BurnCommand implements Callable<Integer> {

    private static final String PSEUDO = "stdio:";

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--device", paramLabel = "D", description = "The drive (default: the only one). 'stdio:FILE' burns into a file, for tests.")
    private String device;

    @Option(names = "--list", description = "Lists the drives and what is in them.")
    private boolean list;

    @Option(names = "--copies", paramLabel = "N", description = "Discs to burn, one after another (default: 1).")
    private int copies = 1;

    @Option(names = "--speed", paramLabel = "KB/S", description = "Speed in kilobytes a second (default: the drive's best).")
    private int speed;

    @Option(names = "--simulate", description = "Burns with the laser off, where drive and disc can.")
    private boolean simulate;

    @Option(names = "--no-eject", description = "Leaves the last disc in the drive.")
    private boolean noEject;

    @Option(names = "--yes", description = "Really overwrites an existing file that stands for a drive.")
    private boolean yes;

    @Parameters(paramLabel = "ISO", arity = "0..1", description = "The ISO.")
    private Path iso;

    BurnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Burning burning = new Burning(new Work(terminal, options).workers(), Clock.systemUTC());
        if (list) {
            return list(burning);
        }
        if (iso == null || !Files.isRegularFile(iso)) {
            throw new UsageException(iso == null ? "Which ISO? Name one, or use --list." : "There is no ISO " + iso + ": correct the path, or build one.");
        }
        if (copies < 1 || copies > 1000) {
            throw new UsageException("--copies must be 1 to 1000, not " + copies + ".");
        }
        Burning.require(iso);
        String address = address(burning);
        if (speed < 0) {
            throw new UsageException("--speed must be kilobytes a second, not " + speed + ": leave it out for the drive's best.");
        }
        String sha256 = Burning.digest(iso, terminal.monitor());
        Path log = Burning.log(iso);
        List<Burning.Copy> done = new ArrayList<>();
        PhaseProgress progress = new PhaseProgress(terminal, options, "burn");
        for (int number = 1; number <= copies; number++) {
            if (number > 1) {
                next(burning, address, number);
            }
            say("Disc " + number + " of " + copies + " in " + address + (simulate ? ", simulated" : ""));
            done.add(burning.copy(number, new BurnRequest(address, iso.toAbsolutePath(), speed, simulate), sha256, log,
                    progress, terminal.monitor()));
            progress.done();
            say(simulate ? "  simulated" : "  burnt and read back, equal to " + iso.getFileName());
            if (!address.startsWith(PSEUDO) && !(noEject && number == copies)) {
                burning.eject(address, terminal.monitor());
            }
        }
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/burn/1").put("iso", iso.toString()).put("sha256", sha256).put("log", log.toString());
            ArrayNode array = json.putArray("copies");
            done.forEach(c -> array.addObject().put("copy", c.number()).put("device", c.address()).put("medium", c.kind()).put("bytes", c.bytes())
                    .put("sha256", c.sha256()).put("verified", !c.simulated()).put("simulated", c.simulated()));
            terminal.print(json);
        }
        return ExitCode.DONE;
    }

    private int list(Burning burning) throws IOException {
        ObjectNode json = Json.object("mintmark/burn-drives/1");
        ArrayNode array = json.putArray("drives");
        for (Drive drive : burning.drives(terminal.monitor())) {
            Medium medium = burning.medium(drive.address(), terminal.monitor());
            String state = medium.state().name().toLowerCase(Locale.ROOT);
            array.addObject().put("device", drive.address()).put("model", drive.model()).put("state", state).put("medium", medium.kind())
                    .put("capacity", medium.capacity());
            say(drive.address() + "  " + drive.model() + ": " + (medium.kind().isEmpty() ? "" : medium.kind() + ", ") + state
                    + (medium.capacity() > 0 ? ", " + TextJournal.size(medium.capacity()) : ""));
        }
        if (array.isEmpty()) {
            say("No drive was found.");
        }
        if (options.json()) {
            terminal.print(json);
        }
        return ExitCode.DONE;
    }

    private String address(Burning burning) throws IOException {
        if (device != null) {
            Path file = device.startsWith(PSEUDO) ? Path.of(device.substring(PSEUDO.length())) : null;
            OutputFile.notOneOf(file, iso);
            if (file != null && Files.exists(file) && Files.size(file) > 0 && !yes) {
                throw new UsageException(file + " exists (" + TextJournal.size(Files.size(file)) + ") and will be lost: add --yes to replace it.");
            }
            return device;
        }
        List<Drive> drives = burning.drives(terminal.monitor());
        if (drives.isEmpty()) {
            throw new IOException("No drive that burns discs was found: connect one, or give the ISO to a machine that has one.");
        }
        if (drives.size() > 1) {
            throw new UsageException("There are " + drives.size() + " drives: name one with --device, see --list.");
        }
        return drives.get(0).address();
    }

    /** Waits until the next blank disc is in the drive. */
    private void next(Burning burning, String address, int number) throws IOException {
        if (address.startsWith(PSEUDO)) {
            return;
        }
        say("Insert blank disc " + number + " of " + copies + " into " + address + " …");
        burning.awaitBlank(address, terminal.monitor());
    }

    private void say(String line) {
        if (!options.json() && !options.quiet) {
            terminal.out().println(line);
        }
    }
}
