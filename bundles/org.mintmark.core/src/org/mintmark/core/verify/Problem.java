package org.mintmark.core.verify;

/**
 * Something about a medium that is not as it should be.
 *
 * @param code stable code, for example {@code verify.file.damaged}
 * @param error false for a warning
 * @param path the file on the medium, empty where it is about no file
 * @param message one sentence
 */
public record Problem(String code, boolean error, String path, String message) {

    static Problem error(String code, String path, String message) {
        return new Problem(code, true, path, message);
    }

    static Problem warning(String code, String path, String message) {
        return new Problem(code, false, path, message);
    }
}
