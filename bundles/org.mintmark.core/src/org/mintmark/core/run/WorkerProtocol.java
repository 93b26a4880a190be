package org.mintmark.core.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.json.Json;

/**
 * The worker's side of {@code mintmark/progress/1}: one job line comes in, progress lines and at last one result line go
 * out. The end of the input cancels; after two more seconds the process ends itself, so that it never outlives its owner.
 */
public final class WorkerProtocol {

    /** Name of the protocol. */
    public static final String SCHEMA = "mintmark/progress/1";

    private static final long LINE_NANOS = 100_000_000L;
    private static final int GRACE_MILLIS = 2000;

    private final NativeWorkers worker;
    private final PrintStream out;
    private String lastPhase = "";
    private long lastLine;

    /** Serves with that worker to that output. */
    public WorkerProtocol(NativeWorkers worker, PrintStream out) {
        this.worker = worker;
        this.out = out;
    }

    /** Reads one job and does it; returns the process's exit code. */
    public int serve(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = reader.readLine();
        if (line == null) {
            return 2;
        }
        NullProgressMonitor monitor = new NullProgressMonitor();
        Thread watch = new Thread(() -> awaitEnd(reader, monitor), "owner watch");
        watch.setDaemon(true);
        watch.start();
        ObjectNode result = Json.object(SCHEMA).put("event", "result");
        int code;
        try {
            result.put("ok", true).set("value", worker.run(Json.parse(line.getBytes(StandardCharsets.UTF_8), "The job"), this::progress, monitor));
            code = 0;
        } catch (OperationCanceledException e) {
            result.put("ok", false).put("cancelled", true).put("message", "Cancelled.");
            code = 130;
        } catch (IOException | RuntimeException e) {
            result.put("ok", false).put("message", Failure.sentence(e));
            code = 3;
        }
        print(result);
        return code;
    }

    private void progress(String phase, long done, long total) {
        long now = System.nanoTime();
        if (phase.equals(lastPhase) && now - lastLine < LINE_NANOS) {
            return;
        }
        lastPhase = phase;
        lastLine = now;
        ObjectNode line = Json.object(SCHEMA).put("event", "progress").put("phase", phase).put("bytesDone", done);
        print(total > 0 ? line.put("bytesTotal", total) : line.putNull("bytesTotal"));
    }

    private synchronized void print(ObjectNode line) {
        out.println(Json.line(line));
        out.flush();
    }

    private static void awaitEnd(BufferedReader reader, NullProgressMonitor monitor) {
        try {
            while (reader.readLine() != null) {
                continue;
            }
        } catch (IOException e) {
            monitor.setCanceled(true); // an owner that can't be heard is gone
        }
        monitor.setCanceled(true);
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(130);
    }
}
