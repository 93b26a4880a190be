package org.mintmark.core.driver;

/**
 * Something wrong with a package, whoever uses it.
 *
 * @param code code of the check that reports it
 * @param inf the INF it is about, empty for the whole package
 * @param message one sentence with the next step, which goes on after the package's name
 * @param fatal true where the INF can't be used because of it
 */
public record PackageProblem(String code, String inf, String message, boolean fatal) {
}
