package org.mintmark.ui.culture;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.ui.form.Pictures;

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
            sketch.picture().ifPresent(p -> images.computeIfAbsent(sketch, s -> new Image(device, Pictures.data(p))));
        }
        return images;
    }
}
