package org.mintmark.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a step runs again, in words. */
class StepLogTest {

    @TempDir
    Path folder;

    private Step step(Map<String, String> inputs) {
        return new Step.MediaFolder(folder.resolve("media"), folder.resolve("a.iso"), 1, new StepInputs(inputs));
    }

    private Path output() throws IOException {
        return Files.writeString(folder.resolve("out.txt"), "x");
    }

    @Test
    void doneWithTheSameInputsIsCurrent() throws IOException {
        Step step = step(Map.of("a", "1"));
        assertEquals(Optional.of("not done yet"), StepLog.of(folder).stale(step));
        StepLog.of(folder).record(step, List.of(output()));
        assertEquals(Optional.empty(), StepLog.of(folder).stale(step));
    }

    @Test
    void rememberedIsHowLongAStepTookIfSomebodySaidIt() throws IOException {
        Step step = step(Map.of("a", "1"));
        StepLog.of(folder).record(step, List.of(), OptionalDouble.of(1.25));
        assertEquals(OptionalDouble.of(1.25), StepLog.of(folder).seconds(step.id()));
        StepLog.of(folder).record(step, List.of());
        assertEquals(OptionalDouble.empty(), StepLog.of(folder).seconds(step.id()));
        assertEquals(OptionalDouble.empty(), StepLog.of(folder).seconds("never done"));
    }

    @Test
    void namesTheInputsThatDiffer() throws IOException {
        StepLog.of(folder).record(step(Map.of("a", "1", "b", "sha256:x", "c", "2")), List.of());
        String reason = StepLog.of(folder).stale(step(Map.of("a", "9", "b", "sha256:y", "d", "3"))).orElseThrow();
        assertEquals("a changed from 1 to 9, b changed, d is new and 1 more", reason);
    }

    @Test
    void noticesOutputsThatAreGoneOrTouched() throws IOException {
        Step step = step(Map.of("a", "1"));
        Path output = output();
        StepLog.of(folder).record(step, List.of(output));
        Files.writeString(output, "longer");
        assertEquals(Optional.of("out.txt was changed after it was made"), StepLog.of(folder).stale(step));
        Files.delete(output);
        assertEquals(Optional.of("out.txt is gone"), StepLog.of(folder).stale(step));
    }

    @Test
    void damagedLogMeansEverythingAnew() throws IOException {
        Step step = step(Map.of("a", "1"));
        StepLog.of(folder).record(step, List.of());
        Files.writeString(folder.resolve(".mintmark/steps.json"), "{\"schema\": \"mintmark/steps/1\", \"steps\": [");
        assertTrue(StepLog.of(folder).stale(step).isPresent());
    }

    @Test
    void keyDependsOnNamesAndValuesOnly() {
        assertEquals(new StepInputs(Map.of("a", "1", "b", "2")).key(), new StepInputs(Map.of("b", "2", "a", "1")).key());
    }
}
