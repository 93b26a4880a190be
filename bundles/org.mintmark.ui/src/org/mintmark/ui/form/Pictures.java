package org.mintmark.ui.form;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.mintmark.engine.png.Picture;

/** Our pictures as the toolkit draws them. */
public final class Pictures {

    private Pictures() {
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
