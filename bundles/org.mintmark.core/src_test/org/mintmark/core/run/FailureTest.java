package org.mintmark.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystemException;

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
}
