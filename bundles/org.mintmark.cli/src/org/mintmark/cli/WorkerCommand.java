package org.mintmark.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

import org.mintmark.core.burn.BurnWorker;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.Worker;
import org.mintmark.core.run.WorkerException;
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
        List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
        String archive = System.getProperty("mintmark.worker.archive");
        if (archive != null) {
            line.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "worker"));
        return line;
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
