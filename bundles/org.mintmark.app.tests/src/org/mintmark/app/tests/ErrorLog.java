package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What the workbench writes into its error log while a test runs: nothing, where all is well. */
final class ErrorLog {

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    void watch() {
        Platform.addLogListener(listener);
    }

    /** Ends the watch. */
    void assertEmpty() {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors, "the error log grew");
    }
}
