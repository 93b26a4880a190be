package org.mintmark.core.culture;

/**
 * What a ServerImage.png holds.
 *
 * @param kind what it is by its first bytes, such as PNG or JPEG; empty where nobody knows
 * @param width in pixels, 0 where unknown
 * @param height in pixels, 0 where unknown
 * @param dpi dots per inch it states, 0 for none
 * @param animated whether it is an animation
 * @param fatal why it cannot be shown, empty where it can
 * @param damage what else is wrong with it, empty for nothing
 */
public record PictureFacts(String kind, int width, int height, int dpi, boolean animated, String fatal, String damage) {

    /** Side of the picture the wizard shows. */
    public static final int SIZE = 256;
    /** Resolution at which a picture is shown pixel by pixel. */
    public static final int DPI = 96;

    /** Whether it is a PNG at all. */
    public boolean png() {
        return kind.equals("PNG") || kind.isEmpty();
    }
}
