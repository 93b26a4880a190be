package org.mintmark.core.resolve;

import java.nio.file.Path;

/**
 * Something that kept a SKU from being resolved as it says.
 *
 * @param code stable code of the check that reports it
 * @param message one sentence with the next step
 * @param file the file it is found in
 */
public record ResolveProblem(String code, String message, Path file) {
}
