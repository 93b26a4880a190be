package org.mintmark.core.burn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Burner;
import org.mintmark.engine.burn.Drive;
import org.mintmark.engine.burn.Medium;
import org.mintmark.engine.burn.Medium.State;
import org.mintmark.engine.io.Digests;

/** One sentence for every disc that can't be burnt, and a line in the log for every one that was tried. */
class BurningTest {

    @TempDir
    Path temp;
    private Path iso;
    private final FakeBurner burner = new FakeBurner();

    @BeforeEach
    void write() throws IOException {
        iso = Files.write(temp.resolve("a.iso"), new byte[5000]);
        burner.readBack = Digests.sha256(new byte[5000]);
    }

    @Test
    void goodDiscIsLogged() throws IOException {
        assertEquals("DVD+R", copy().kind());
        assertTrue(log().contains("\"time\":\"2024-01-01T00:00:00Z\",\"iso\":\"a.iso\",\"copy\":1,\"device\":\"/dev/sr0\",\"medium\":\"DVD+R\",\"result\":\"verified\""),
                log());
    }

    @Test
    void discThatReadsBackDifferentlyIsThrownAway() throws IOException {
        burner.readBack = "0".repeat(64);
        assertTrue(message().contains("reads back differently from a.iso: throw it away"), message());
        assertTrue(log().contains("\"result\":\"failed\""));
    }

    @Test
    void everyDiscThatCanNotBeBurntHasItsSentence() {
        burner.medium = new Medium(State.NONE, "", 0);
        assertEquals("There is no disc in /dev/sr0: insert a blank one.", message());
        burner.medium = new Medium(State.FULL, "DVD-R", 0);
        assertEquals("The DVD-R in /dev/sr0 is not blank: insert a blank one, or blank it first.", message());
        burner.medium = new Medium(State.UNSUITABLE, "CD-ROM", 0);
        assertEquals("The CD-ROM in /dev/sr0 can't be written: insert a blank DVD or Blu-ray disc.", message());
        burner.medium = new Medium(State.BLANK, "DVD+R", 4000);
        assertEquals("The DVD+R in /dev/sr0 holds 4000 bytes, the ISO has 5000: insert a larger disc.", message());
    }

    @Test
    void isoThatIsNoLongerWhatWasVerifiedIsRefused() throws IOException {
        Files.writeString(temp.resolve("manifest.json"), "{\"iso\":{\"name\":\"a.iso\",\"sha256\":\"" + "1".repeat(64) + "\"}}");
        assertTrue(assertThrows(IOException.class, () -> Burning.digest(iso, new NullProgressMonitor())).getMessage().contains("build it again"));
    }

    @Test
    void whatIsNoWholeIsoSpoilsNoDisc() throws IOException {
        assertTrue(assertThrows(IOException.class, () -> Burning.require(iso)).getMessage().contains("too small to be an ISO image"));
        Path empty = Files.createFile(temp.resolve("empty.iso"));
        assertTrue(assertThrows(IOException.class, () -> Burning.require(empty)).getMessage().contains("'empty.iso'"));
    }

    private Burning.Copy copy() throws IOException {
        Burning burning = new Burning(new BurnWorker(burner, (job, listener, monitor) -> {
            throw new AssertionError(job);
        }), Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC));
        return burning.copy(1, new BurnRequest("/dev/sr0", iso, 0, false), Burning.digest(iso, new NullProgressMonitor()), temp.resolve("log"),
                (phase, done, total) -> assertTrue(done <= total), new NullProgressMonitor());
    }

    private String message() {
        return assertThrows(IOException.class, this::copy).getMessage();
    }

    private String log() throws IOException {
        return Files.readString(temp.resolve("log"));
    }

    private static final class FakeBurner implements Burner {
        private Medium medium = new Medium(State.BLANK, "DVD+R", 4_700_000_000L);
        private String readBack = "";

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public String unavailableReason() {
            return "";
        }

        @Override
        public String version() {
            return "fake";
        }

        @Override
        public List<Drive> drives() {
            return List.of(new Drive("/dev/sr0", "fake"));
        }

        @Override
        public Medium medium(String address) {
            return medium;
        }

        @Override
        public void burn(BurnRequest request, LongConsumer bytesDone, IProgressMonitor monitor) {
            bytesDone.accept(5000);
        }

        @Override
        public String readBack(String address, long bytes, LongConsumer bytesDone, IProgressMonitor monitor) {
            return readBack;
        }

        @Override
        public void eject(String address) {
            throw new AssertionError("nobody asked");
        }
    }
}
