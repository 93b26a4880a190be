package org.mintmark.core.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.json.Json;

/** Runs each job in a process of its own: a crash of a native library is a failed job, nothing more. */
public final class WorkerProcess implements NativeWorkers {

    private static final int POLL_MILLIS = 50;
    private static final int GRACE_MILLIS = 2000;
    private static final int ARCHIVE_SECONDS = 15;
    private static final String END = "";

    private final List<String> command;

    /** With the command that starts a worker. */
    public WorkerProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    @Override
    public ObjectNode run(ObjectNode job, Listener listener, IProgressMonitor monitor) throws IOException {
        Path errors = Files.createTempFile("mintmark-worker", ".log");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        boolean finished = false;
        try (OutputStream in = process.getOutputStream()) {
            BlockingQueue<String> lines = lines(process);
            send(in, job);
            ObjectNode result = follow(lines, listener, monitor, in);
            if (result == null) {
                throw WorkerException.crash(crash(job, process, errors));
            }
            finished = true;
            if (result.path("cancelled").asBoolean() || monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!result.path("ok").asBoolean()) {
                throw new WorkerException(result.path("message").asText());
            }
            return result.withObjectProperty("value");
        } finally {
            end(process, finished);
            Files.deleteIfExists(errors);
        }
    }

    private static void send(OutputStream in, ObjectNode job) {
        try {
            in.write((Json.line(job) + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            return; // a worker that ended at once is told by its missing result
        }
    }

    /** The result line, or null where the process ended without one. */
    private static ObjectNode follow(BlockingQueue<String> lines, Listener listener, IProgressMonitor monitor, OutputStream in)
            throws IOException {
        long cancelled = 0;
        while (true) {
            String line = poll(lines);
            if (END.equals(line)) {
                return null;
            }
            if (line != null) {
                ObjectNode event = Json.parse(line.getBytes(StandardCharsets.UTF_8), "The worker's answer");
                if (event.path("event").asText().equals("result")) {
                    return event;
                }
                listener.progress(event.path("phase").asText(), event.path("bytesDone").asLong(), event.path("bytesTotal").asLong());
            }
            if (monitor.isCanceled() && cancelled == 0) {
                cancelled = System.nanoTime();
                in.close(); // the end of its input asks the worker to stop
            }
            if (cancelled != 0 && System.nanoTime() - cancelled > TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS)) {
                throw new OperationCanceledException();
            }
        }
    }

    private static String poll(BlockingQueue<String> lines) {
        try {
            return lines.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static BlockingQueue<String> lines(Process process) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("{")) {
                        lines.add(line);
                    }
                }
            } catch (IOException e) {
                lines.add(END); // as if it had ended
            }
            lines.add(END);
        }, "worker output");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private static String crash(ObjectNode job, Process process, Path errors) throws IOException {
        String how = "";
        try {
            if (process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                int code = process.exitValue();
                how = code > 128 ? " (signal " + (code - 128) + ")" : " (exit code " + code + ")";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String last = Files.readString(errors, StandardCharsets.ISO_8859_1).lines().filter(l -> !l.isBlank()).reduce("", (a, b) -> b);
        how += last.isEmpty() ? "" : ", last words: " + last.strip();
        return "The " + job.path("job").asText() + " worker ended without a result" + how
                + "; nothing was changed: run the build again, and if it happens again update libwim.";
    }

    /** A worker that has said its result may write its class-data archive, by which the next starts sooner; nobody waits for that. */
    private static void end(Process process, boolean finished) {
        if (finished) {
            process.onExit().orTimeout(ARCHIVE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
            return;
        }
        try {
            if (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
