package org.mintmark.ui.preview;

import org.eclipse.swt.graphics.ImageData;
import org.mintmark.core.preview.WizardPage;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.Picture;
import org.mintmark.engine.png.PictureImport;
import org.mintmark.engine.png.PictureKind;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.ui.form.Pictures;

/**
 * A page with the part of its picture that is seen, which is decoded away from the user's thread.
 *
 * @param page the page
 * @param picture its upper left, null where there is none that can be shown
 */
record ShownPage(WizardPage page, ImageData picture) {

    static ShownPage of(WizardPage page) {
        if (page.picture() == null || !page.picture().shown()) {
            return new ShownPage(page, null);
        }
        try {
            byte[] content = page.picture().content();
            boolean png = PictureKind.of(content).filter(k -> k == PictureKind.PNG).isPresent();
            return new ShownPage(page, Pictures.data(seen(png ? PngDecoder.decode(content) : PictureImport.read(content), page.geometry().picture())));
        } catch (FormatException e) {
            return new ShownPage(page, null); // the problems say why
        }
    }

    private static Picture seen(Picture whole, int side) {
        int width = Math.min(side, whole.width());
        int height = Math.min(side, whole.height());
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(whole.argb(), y * whole.width(), argb, y * width, width);
        }
        return new Picture(width, height, argb);
    }
}
