package org.mintmark.engine.iso;

/**
 * A way to start from the disc (El Torito 1.0).
 *
 * @param platform {@code bios}, {@code uefi} or {@code other}
 * @param path the file that is started, empty where it is no file of the disc
 */
public record BootEntry(String platform, String path) {
}
