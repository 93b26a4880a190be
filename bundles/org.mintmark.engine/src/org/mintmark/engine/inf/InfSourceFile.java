package org.mintmark.engine.inf;

/**
 * A file that an INF names.
 *
 * @param path where it lies in the package, '/' between folders; for a file inside a cabinet the cabinet
 * @param copied whether an install section copies it; otherwise only SourceDisksFiles lists it
 */
public record InfSourceFile(String path, boolean copied) {
}
