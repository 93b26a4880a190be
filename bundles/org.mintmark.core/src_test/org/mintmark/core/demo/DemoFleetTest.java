package org.mintmark.core.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo is written again over one that was played with. */
class DemoFleetTest {

    @TempDir
    Path temp;

    @Test
    void whatWasChangedIsKeptAndWhatIsMissingComesBack() throws IOException {
        Path changed = temp.resolve("nas-210/nas-210.sku");
        Path missing = temp.resolve("nas-210/customization/en-US/ServerImage.png");
        Demo.write(changed, "first".getBytes());
        Demo.write(missing, new byte[3]);
        Files.writeString(changed, "mine");
        Files.delete(missing);
        Demo.write(changed, "second".getBytes());
        Demo.write(missing, new byte[3]);
        assertEquals("mine", Files.readString(changed));
        assertTrue(Files.exists(missing));
    }
}
