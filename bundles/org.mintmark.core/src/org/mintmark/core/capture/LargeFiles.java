package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;

import org.mintmark.engine.disk.NtfsLargeFile;
import org.mintmark.engine.disk.NtfsVolume;

/** Finds files that no split can bring below a limit, before hours are spent on capturing them. */
final class LargeFiles {

    private static final int SAMPLES = 64;
    private static final int SAMPLE = 64 << 10;
    /** What is never captured: {@link org.mintmark.engine.wim.CaptureExclusions#DEFAULTS}. */
    private static final List<String> LEFT_OUT = List.of("pagefile.sys", "hiberfil.sys", "swapfile.sys", "$recycle.bin", "system volume information",
            "windows\\csc");

    private LargeFiles() {
    }

    /** Paths of files whose contents stay above the limit by all that samples of them tell. */
    static List<String> incompressible(NtfsVolume volume, long limit) throws IOException {
        List<String> found = new ArrayList<>();
        for (NtfsLargeFile file : volume.larger(limit)) {
            String path = file.path().toLowerCase(Locale.ROOT);
            if (LEFT_OUT.stream().noneMatch(l -> path.equals(l) || path.startsWith(l + "\\")) && file.size() * ratio(volume, file) > limit) {
                found.add(file.path());
            }
        }
        return found;
    }

    /** How much smaller samples become, at most 1. */
    private static double ratio(NtfsVolume volume, NtfsLargeFile file) throws IOException {
        Optional<SeekableByteChannel> content = volume.open(file.path());
        if (content.isEmpty()) {
            return 1;
        }
        long before = 0;
        long after = 0;
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (SeekableByteChannel channel = content.get()) {
            byte[] packed = new byte[SAMPLE * 2];
            for (int i = 0; i < SAMPLES; i++) {
                ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
                channel.position((file.size() - SAMPLE) / SAMPLES * i);
                while (sample.hasRemaining() && channel.read(sample) >= 0) {
                    continue;
                }
                deflater.reset();
                deflater.setInput(sample.flip());
                deflater.finish();
                before += sample.limit();
                after += deflater.deflate(packed);
            }
        } finally {
            deflater.end();
        }
        return Math.min(1, after / (double) Math.max(1, before));
    }
}
