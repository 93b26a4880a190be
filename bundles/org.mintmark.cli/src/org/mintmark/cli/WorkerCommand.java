package org.mintmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

import org.mintmark.core.burn.BurnWorker;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.Worker;
import org.mintmark.core.run.WorkerException;
import org.mintmark.core.run.WorkerLine;
import org.mintmark.core.run.WorkerProtocol;
import org.mintmark.engine.burn.Burner;
import org.mintmark.engine.burn.IsoBurnProgram;
import org.mintmark.engine.wim.WimLibrary;

import picocli.CommandLine.Command;

/** The process that does native work for another one; not for people. */
@Command(name = "worker", hidden = true, description = "Does one native job for another process.")
final class WorkerCommand implements Callable<Integer> {

    private final Terminal terminal;

    WorkerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command that starts a worker: this Java on this class path. */
    static List<String> line() {
        return WorkerLine.of(System.getProperty("java.class.path"), Optional.ofNullable(System.getProperty("mintmark.worker.archive")).map(Path::of));
    }

    @Override
    public Integer call() throws Exception {
        WimLibrary library = ServiceLoader.load(WimLibrary.class).findFirst().orElse(null);
        Burner burner = ServiceLoader.load(Burner.class).findFirst().orElse(null);
        if (library == null || burner == null) {
            throw new WorkerException("This installation has no native engines: install it again.");
        }
        NativeWorkers worker = new BurnWorker(isWindows() ? new IsoBurnProgram(isoBurn()) : burner, new Worker(library));
        return new WorkerProtocol(worker, terminal.out()).serve(terminal.in());
    }

    private boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private Path isoBurn() {
        return Path.of(terminal.variables().getOrDefault("SystemRoot", "C:\\Windows"), "System32", "isoburn.exe");
    }
}
