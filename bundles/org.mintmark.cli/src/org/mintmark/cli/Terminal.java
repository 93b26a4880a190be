package org.mintmark.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.json.Json;

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

    /** One sentence on stderr. */
    void error(String sentence) {
        err.println("mintmark: " + sentence);
        log().write(sentence);
    }

    /** What lies behind a failure: in the log, and on stderr with --debug. */
    void failure(Throwable cause) {
        log().write(cause);
        if (debug) {
            cause.printStackTrace(err);
        }
    }

    void print(ObjectNode json) {
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
