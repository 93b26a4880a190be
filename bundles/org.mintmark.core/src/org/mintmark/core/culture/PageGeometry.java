package org.mintmark.core.culture;

/**
 * Where things stand on the wizard's page, in pixels at 96 dots per inch. The vendor never published it: this is an
 * assumption, and this record is the one place to correct it. Known is only that the picture has 256 x 256 pixels and
 * that the text scrolls ("Create a Server Recovery DVD", step 4).
 *
 * @param width width of the page
 * @param height height of the page
 * @param margin around and between its parts
 * @param heading height of the band with the wizard's title
 * @param picture side of the square picture; larger ones are cropped to it
 * @param textWidth width of the instructions without their scroll bar
 * @param textHeight height of the instructions
 */
public record PageGeometry(int width, int height, int margin, int heading, int picture, int textWidth, int textHeight) {

    /** What is assumed until somebody measures the vendor's application. */
    public static final PageGeometry ASSUMED = new PageGeometry(720, 440, 24, 56, 256, 390, 256);

    /** What every drawing has to say. */
    public static final String NOTE = "Geometry assumed: the vendor does not publish the size of the wizard's page.";
}
