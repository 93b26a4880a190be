package org.mintmark.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class WorkerExceptionTest {

    @Test
    void aPartitionIsNamedByItsDisk() {
        Path window = Path.of("work", "window-windows");
        WorkerException failed = new WorkerException("'" + window + "' can't be captured: it holds no files.");
        assertEquals("The windows partition of 'disk.vhdx' can't be captured: it holds no files.", failed.naming(window, "The windows partition of 'disk.vhdx'").getMessage());
        assertTrue(WorkerException.crash("It ended.").naming(window, "x").crashed());
    }
}
