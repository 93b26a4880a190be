package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.Picture;
import org.mintmark.engine.png.PictureImport;
import org.mintmark.engine.png.PictureKind;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.engine.rtf.RtfPicture;

/** A picture file that is put into the instructions. */
public final class TextPicture {

    private static final long MAX_BYTES = 1L << 20;
    private static final int TWIPS_PER_PIXEL = 15;

    private TextPicture() {
    }

    /**
     * The picture, no wider than the page's text.
     *
     * @throws FormatException with a sentence where it is no PNG or JPEG, damaged, or too large for a text
     */
    public static RtfPicture read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new FormatException(file.getFileName() + " has " + Files.size(file) + " bytes, more than the " + MAX_BYTES + " a picture in the text may have: make it smaller.");
        }
        byte[] content = Files.readAllBytes(file);
        PictureKind kind = PictureKind.of(content).orElse(null);
        if (kind != PictureKind.PNG && kind != PictureKind.JPEG) {
            throw new FormatException(file.getFileName() + " is no PNG or JPEG: convert it first.");
        }
        Picture picture = kind == PictureKind.PNG ? PngDecoder.decode(content) : PictureImport.read(content);
        double scale = Math.min(1, (double) PageGeometry.ASSUMED.textWidth() / picture.width());
        int width = (int) Math.round(picture.width() * scale) * TWIPS_PER_PIXEL;
        int height = (int) Math.max(1, Math.round(picture.height() * scale)) * TWIPS_PER_PIXEL;
        return new RtfPicture(kind == PictureKind.PNG ? RtfPicture.Format.PNG : RtfPicture.Format.JPEG, content, width, height, "");
    }
}
