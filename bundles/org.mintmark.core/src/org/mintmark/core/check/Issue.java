package org.mintmark.core.check;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something a check found.
 *
 * @param code stable code of the rule
 * @param severity how bad it is under the profile that was asked for
 * @param message one sentence that says what to do
 * @param path the file it is about
 * @param location where in that file, for example {@code base}; empty for the whole
 * @param fix what would repair it
 */
public record Issue(String code, Severity severity, String message, Path path, String location, Optional<Fix> fix) {

    /** An issue without a fix. */
    public Issue(String code, Severity severity, String message, Path path, String location) {
        this(code, severity, message, path, location, Optional.empty());
    }

    /** The same with a fix. */
    public Issue with(Fix repair) {
        return new Issue(code, severity, message, path, location, Optional.of(repair));
    }

    /** True for an error. */
    public boolean stopsBuild() {
        return severity == Severity.ERROR;
    }
}
