package org.mintmark.engine.png;

/**
 * Something wrong with a PNG.
 *
 * @param fatal whether it keeps the picture from being shown; damage to additions such as a colour profile does not
 * @param message one sentence
 */
public record PngProblem(boolean fatal, String message) {
}
