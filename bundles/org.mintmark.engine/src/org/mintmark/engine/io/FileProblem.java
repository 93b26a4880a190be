package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/** Makes sentences of what a file system says, which is often a path alone. */
public final class FileProblem {

    private FileProblem() {
    }

    /** What is wrong and what to do, in one sentence; empty for an exception that is not a file system's. */
    public static Optional<String> of(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        if (message.contains("No space left") || message.toLowerCase(Locale.ROOT).contains("not enough space")) {
            return Optional.of("The file system is full" + place(failure) + ": free some space or choose another output folder.");
        }
        if (failure instanceof ReadOnlyFileSystemException || message.contains("Read-only file system")) {
            return Optional.of("The file system is read-only" + place(failure) + ": choose another output folder with --output.");
        }
        if (failure instanceof AccessDeniedException denied) {
            return Optional.of(whole(denied.getFile()) + " can't be written or read: change its permissions, or name another place.");
        }
        if (failure instanceof NoSuchFileException missing && missing.getReason() == null) {
            String whole = whole(missing.getFile());
            return Optional.of(whole.equals(missing.getFile()) ? whole + " does not exist: correct the path."
                    : "There is no folder for " + whole + ": make it or correct the path.");
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return Optional.of(whole(system.getFile()) + ": " + system.getReason()
                    + (system.getReason().contains(":") ? "." : ": correct the path or name another one."));
        }
        if (failure instanceof FileSystemException system && system.getFile() != null) {
            return Optional.of(whole(system.getFile()) + " " + problem(system));
        }
        if (message.equals("Input/output error")) {
            return Optional.of("A file, disk or disc can't be read or written (" + message + "): check the medium, the drive and its cable.");
        }
        return Optional.empty();
    }

    /** As {@link #of(Throwable)}, else the exception's own message. */
    public static String sentence(IOException failure) {
        return of(failure).orElse(String.valueOf(failure.getMessage()));
    }

    private static String problem(FileSystemException failure) {
        return switch (failure) {
        case FileAlreadyExistsException e -> "exists already, and is no folder or not ours: move it away or name another place.";
        case NotDirectoryException e -> "is no folder: correct the path.";
        case DirectoryNotEmptyException e -> "is not empty: move its files away or name another place.";
        case FileSystemLoopException e -> "is a link that leads back to itself: remove it.";
        default -> "can't be used (" + failure.getClass().getSimpleName() + "): correct the path or name another one.";
        };
    }

    /** What a file is called to which {@code AtomicFile} writes. */
    private static String whole(String file) {
        return file == null ? "A file" : file.replaceFirst("\\.([^/\\\\]+)\\.\\d+\\.part$", "$1");
    }

    private static String place(Throwable failure) {
        if (!(failure instanceof FileSystemException system) || system.getFile() == null) {
            return "";
        }
        return " at " + whole(system.getOtherFile() == null ? system.getFile() : system.getOtherFile()); // moved or copied there
    }
}
