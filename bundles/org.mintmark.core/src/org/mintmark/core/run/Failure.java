package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says in one sentence why something failed and what to do. */
public final class Failure {

    private Failure() {
    }

    /** The sentence. */
    public static String sentence(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
        if (message.contains("No space left") || message.toLowerCase(Locale.ROOT).contains("not enough space")) {
            return "The file system is full" + place(failure) + ": free some space or choose another output folder.";
        }
        if (failure instanceof ReadOnlyFileSystemException || message.contains("Read-only file system")) {
            return "The file system is read-only" + place(failure) + ": choose another output folder with --output.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return whole(denied.getFile()) + " can't be written or read: change its permissions, or name another place.";
        }
        if (failure instanceof NoSuchFileException missing && missing.getReason() == null) {
            String whole = whole(missing.getFile());
            return whole.equals(missing.getFile()) ? whole + " does not exist: correct the path."
                    : "There is no folder for " + whole + ": make it or correct the path.";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason() + (system.getReason().contains(":") ? "." : ": correct the path or name another one.");
        }
        if (failure instanceof IOException && !message.isEmpty()) {
            return message;
        }
        return "Something unexpected happened (" + failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message)
                + "): run again with --debug and report it.";
    }

    /** What a file is called to which {@code AtomicFile} writes. */
    private static String whole(String file) {
        return file.replaceFirst("\\.([^/\\\\]+)\\.\\d+\\.part$", "$1");
    }

    private static String place(Throwable failure) {
        if (!(failure instanceof FileSystemException system) || system.getFile() == null) {
            return "";
        }
        return " at " + whole(system.getOtherFile() == null ? system.getFile() : system.getOtherFile()); // moved or copied there
    }
}
