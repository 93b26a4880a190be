package org.mintmark.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Step;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.Result.StepResult;
import org.mintmark.core.run.WorkerProtocol;

/** Tells a program what happens: one {@code mintmark/progress/1} line an event on stderr. */
final class JsonJournal implements Journal {

    private static final long LINE_NANOS = 100_000_000L;

    private final Terminal terminal;
    private long lastLine;
    private String lastPhase = "";

    JsonJournal(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(Step step, String reason) {
        terminal.log().write(step.id() + " begins: " + reason);
        print(event("begin", step.id()).put("message", step.describe()).put("reason", reason));
    }

    @Override
    public void progress(Step step, String phase, long bytesDone, long bytesTotal) {
        progress(step.id(), phase, bytesDone, bytesTotal);
    }

    /** A line of progress, not more than ten a second. */
    void progress(String step, String phase, long bytesDone, long bytesTotal) {
        long now = System.nanoTime();
        if (phase.equals(lastPhase) && now - lastLine < LINE_NANOS) {
            return;
        }
        lastLine = now;
        lastPhase = phase;
        ObjectNode line = event("progress", step).put("phase", phase).put("bytesDone", bytesDone);
        if (bytesTotal > 0) {
            line.put("bytesTotal", bytesTotal);
        } else {
            line.putNull("bytesTotal");
        }
        print(line.put("message", phase));
    }

    @Override
    public void end(Step step, StepResult result) {
        terminal.log().write(step.id() + " " + result.state().text() + " after " + result.seconds() + " s");
        print(event("end", step.id()).put("state", result.state().text()).put("bytes", result.bytes()).put("seconds", result.seconds()));
    }

    @Override
    public void message(String sentence) {
        print(event("message", "").put("message", sentence));
    }

    @Override
    public void failure(Exception cause) {
        terminal.failure(cause);
    }

    private static ObjectNode event(String event, String step) {
        return Json.object(WorkerProtocol.SCHEMA).put("event", event).put("step", step);
    }

    private void print(ObjectNode line) {
        terminal.err().println(Json.line(line));
    }
}
