package org.mintmark.ui.form;

import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.Picture;
import org.mintmark.engine.png.PictureImport;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.engine.rtf.RtfPicture;

/** Our pictures as the toolkit draws them. */
public final class Pictures {

    private static final int MAX_BYTES = 4 << 20;

    private Pictures() {
    }

    /** A picture within a text, empty where only Windows can draw it, nobody can, or it is too large for a text. */
    public static Optional<ImageData> of(RtfPicture picture) {
        byte[] content = picture.content();
        if (!picture.format().drawable() || content.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(data(picture.format() == RtfPicture.Format.PNG ? PngDecoder.decode(content) : PictureImport.read(content)));
        } catch (FormatException e) {
            return Optional.empty();
        }
    }

    /** The pixels with their transparency. */
    public static ImageData data(Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[picture.width()];
        byte[] clear = new byte[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                int argb = picture.at(x, y);
                row[x] = argb & 0xFFFFFF;
                clear[x] = (byte) (argb >>> 24);
            }
            data.setPixels(0, y, row.length, row, 0);
            data.setAlphas(0, y, clear.length, clear, 0);
        }
        return data;
    }
}
