package org.mintmark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.json.Json;
import org.mintmark.core.run.WorkerProtocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The streams, variables and cancellation of one run. */
final class Terminal {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> variables;
    private final boolean interactive;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private boolean debug;
    private boolean events;
    private boolean answered;
    private String lastError = "";
    private LogFile log;

    Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, boolean interactive) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.variables = Map.copyOf(variables);
        this.interactive = interactive;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Map<String, String> variables() {
        return variables;
    }

    /** True where a person watches: progress may be drawn over itself. */
    boolean interactive() {
        return interactive;
    }

    NullProgressMonitor monitor() {
        return monitor;
    }

    /** The user's cache folder. */
    Path cache() {
        return CacheFolder.of(variables);
    }

    /** Where temporary files go unless the user names another place. */
    Path temporary() throws IOException {
        Path folder = cache().resolve("work");
        try {
            return Files.createDirectories(folder);
        } catch (FileSystemException e) {
            throw new IOException("The cache folder " + cache() + " can't be used (" + e.getClass().getSimpleName().replace("Exception", "")
                    + "): set MINTMARK_CACHE to a folder that can be written.", e);
        }
    }

    void debug(boolean on) {
        debug = on;
    }

    /** The log of this run, opened when it is first needed. */
    LogFile log() {
        if (log == null) {
            log = LogFile.in(cache());
        }
        return log;
    }

    /** From here on stderr gets one JSON line an event, and else only the sentences of errors. */
    void events(boolean on) {
        events = on;
    }

    /** One sentence on stderr. */
    void error(String sentence) {
        err.println("mintmark: " + Shown.line(sentence));
        lastError = sentence;
        log().write(sentence);
    }

    /** A line on stderr that is no error. */
    void note(String line) {
        if (events) {
            printLine(event("message").put("message", line.strip()));
        } else {
            err.println(line);
        }
    }

    /** The last event of a run, with the last error. */
    void result(int code) {
        if (events) {
            printLine(event("result").put("result", ExitCode.text(code)).put("message", lastError));
        }
    }

    private static ObjectNode event(String kind) {
        return Json.object(WorkerProtocol.SCHEMA).put("event", kind).put("step", "");
    }

    private void printLine(ObjectNode event) {
        err.println(Json.line(event));
    }

    /** In JSON a run that ends without its own answer says why. */
    void answer(String command, int code) {
        if (!answered) {
            print(Json.object("mintmark/failure/1").put("command", command).put("result", ExitCode.text(code)).put("message", lastError));
        }
    }

    /** What lies behind a failure: in the log, and on stderr with --debug. */
    void failure(Throwable cause) {
        log().write(cause);
        if (debug) {
            cause.printStackTrace(err);
        }
    }

    void print(ObjectNode json) {
        answered = true;
        byte[] text = Json.pretty(json);
        out.write(text, 0, text.length);
        out.flush();
    }

    void close() {
        out.flush();
        err.flush();
        if (log != null) {
            log.close();
        }
    }
}
