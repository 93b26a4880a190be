package org.mintmark.ui.form;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of states that can be read on the background they stand on, be it light or dark. */
public final class Shades {

    private final boolean dark;

    /** For a background: dark where its light is less than half. */
    public Shades(Color background) {
        RGB rgb = background.getRGB();
        dark = rgb.red * 3 + rgb.green * 6 + rgb.blue < 1280;
    }

    /** Whether the background is dark. */
    public boolean dark() {
        return dark;
    }

    /** Focus, selection, and what is a SKU's own. */
    public Color accent() {
        return of(0x2563b8, 0x7db1f5);
    }

    /** What comes from a family. */
    public Color inherited() {
        return of(0x6a4fa3, 0xc1abf0);
    }

    /** What must not stay. */
    public Color error() {
        return of(0xb3261e, 0xff8a80);
    }

    /** What somebody should look at. */
    public Color warning() {
        return of(0x8a5a00, 0xf0bf5a);
    }

    /** What is well. */
    public Color good() {
        return of(0x22703a, 0x7fd198);
    }

    /** What matters less. */
    public Color muted() {
        return of(0x59616b, 0xa2abb6);
    }

    /** Lines between things. */
    public Color line() {
        return of(0xd3d7dd, 0x3d4249);
    }

    private Color of(int light, int night) {
        int rgb = dark ? night : light;
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }
}
