package org.mintmark.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.junit.jupiter.api.Test;

/** A failure is one sentence on one line that names the place where something is to be done. */
class FailureTest {

    @Test
    void namesWithLineBreaksKeepTheRestOfTheSentence() {
        assertEquals("There is no a b: correct it.", Failure.sentence(new IOException("There is no a\nb: correct it.")));
    }

    @Test
    void fullIsTheFileSystemThatIsMovedTo() {
        assertEquals("The file system is full at /lab/disk.img: free some space or choose another output folder.",
                Failure.sentence(new FileSystemException("/cache/disk.img", "/lab/disk.img", "No space left on device")));
        assertEquals("The file system is full at /lab/disk.img: free some space or choose another output folder.",
                Failure.sentence(new FileSystemException("/lab/disk.img", null, "No space left on device")));
    }

    @Test
    void filesThatAreWrittenBesideTheirNameAreCalledByIt() {
        assertEquals("/lab/p.html can't be written or read: change its permissions, or name another place.",
                Failure.sentence(new AccessDeniedException("/lab/.p.html.4711.part")));
        assertEquals("There is no folder for /none/p.html: make it or correct the path.",
                Failure.sentence(new NoSuchFileException("/none/.p.html.4711.part")));
        assertEquals("/none/p.html does not exist: correct the path.", Failure.sentence(new NoSuchFileException("/none/p.html")));
        assertEquals("/a/b: Not a directory: correct the path or name another one.", Failure.sentence(new FileSystemException("/a/b", null, "Not a directory")));
    }

    @Test
    void aPathAloneIsNoSentence() {
        assertEquals("/a/build exists already, and is no folder or not ours: move it away or name another place.",
                Failure.sentence(new FileAlreadyExistsException("/a/build")));
        assertEquals("/a/b is no folder: correct the path.", Failure.sentence(new NotDirectoryException("/a/b")));
        assertEquals("/a/b can't be used (FileSystemException): correct the path or name another one.", Failure.sentence(new FileSystemException("/a/b")));
        assertEquals("A file, disk or disc can't be read or written (Input/output error): check the medium, the drive and its cable.",
                Failure.sentence(new IOException("Input/output error")));
    }
}
