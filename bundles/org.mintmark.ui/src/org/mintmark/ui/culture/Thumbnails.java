package org.mintmark.ui.culture;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.engine.png.Picture;

/** Small pictures as the toolkit draws them. */
final class Thumbnails {

    /** Side of the pictures in pixels, four times what a cell shows, for fine screens and for the cell's details. */
    static final int SIDE = 96;

    private Thumbnails() {
    }

    /** The pictures of sketches that have one; whoever asks disposes them. */
    static Map<AssetSketch, Image> of(Device device, Collection<AssetSketch> sketches) {
        Map<AssetSketch, Image> images = new HashMap<>();
        for (AssetSketch sketch : sketches) {
            sketch.picture().ifPresent(p -> images.computeIfAbsent(sketch, s -> new Image(device, data(p))));
        }
        return images;
    }

    private static ImageData data(Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int argb = picture.at(x, y);
                data.setPixel(x, y, argb & 0xFFFFFF);
                data.setAlpha(x, y, argb >>> 24);
            }
        }
        return data;
    }
}
