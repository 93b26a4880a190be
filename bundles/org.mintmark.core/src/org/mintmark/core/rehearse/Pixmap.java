package org.mintmark.core.rehearse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.PngWriter;

/** A portable pixmap of 8 bits a colour (Netpbm {@code P6}), as emulators write their screens. */
final class Pixmap {

    private static final Pattern HEADER = Pattern.compile("P6\\s+(\\d{1,5})\\s+(\\d{1,5})\\s+255\\s");
    private static final int MAX_HEADER = 64;

    private Pixmap() {
    }

    /** Whether all pixels are in the file. */
    static boolean isWhole(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            Matcher header = HEADER.matcher(new String(in.readNBytes(MAX_HEADER), StandardCharsets.ISO_8859_1));
            return header.lookingAt() && Files.size(file) >= header.end() + 3L * number(header, 1) * number(header, 2);
        }
    }

    /**
     * The same picture as PNG.
     *
     * @throws FormatException when it is none
     */
    static byte[] toPng(byte[] pixmap) throws FormatException {
        Matcher header = HEADER.matcher(new String(pixmap, 0, Math.min(MAX_HEADER, pixmap.length), StandardCharsets.ISO_8859_1));
        if (!header.lookingAt() || pixmap.length < header.end() + 3L * number(header, 1) * number(header, 2)) {
            throw new FormatException("The emulator's screenshot is no pixmap.");
        }
        int width = number(header, 1);
        int start = header.end();
        return PngWriter.write(width, number(header, 2), (x, y) -> {
            int at = start + 3 * (y * width + x);
            return 0xFF000000 | (pixmap[at] & 0xFF) << 16 | (pixmap[at + 1] & 0xFF) << 8 | pixmap[at + 2] & 0xFF;
        });
    }

    private static int number(Matcher header, int group) {
        return Integer.parseInt(header.group(group));
    }
}
