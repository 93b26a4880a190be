package org.mintmark.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.mintmark.engine.rtf.RtfDocument;

/**
 * A rich text laid out for a width. It is laid out once in fine units and drawn at any scale, so that lines break alike at
 * every resolution; a long one is laid out in steps.
 */
public final class DrawnText {

    /** Units in a pixel at 96 dots per inch: with four every half point is a whole size of a font. */
    public static final int UNITS = 4;

    private final RtfDocument document;
    private final DrawnStyles styles;
    private final int width;
    private final List<DrawnParagraph> paragraphs = new ArrayList<>();
    private int height;

    /** @param width in units */
    public DrawnText(Device device, RtfDocument document, int width) {
        this.document = document;
        this.width = width;
        styles = new DrawnStyles(device);
    }

    /**
     * Goes on with the layout.
     *
     * @param millis after which it pauses
     * @return whether it is complete
     */
    public boolean layOut(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (paragraphs.size() < document.paragraphs().size()) {
            DrawnParagraph next = new DrawnParagraph(styles, document.paragraphs().get(paragraphs.size()), width, height);
            paragraphs.add(next);
            height = next.bottom();
            if (System.nanoTime() > end) {
                break;
            }
        }
        return paragraphs.size() == document.paragraphs().size();
    }

    /** Height of what is laid out so far, in units. */
    public int height() {
        return height;
    }

    /** What is drawn: a line a paragraph, pictures left out. */
    public String text() {
        return paragraphs.stream().map(DrawnParagraph::text).collect(Collectors.joining("\n"));
    }

    /** The faces of which this machine has none, so that others stand in. */
    public List<String> replacedFonts() {
        return styles.replaced();
    }

    /** Draws the part between two heights with its upper left at a point; all in units, which the drawing's transform scales. */
    void paint(GC gc, int x, int y, int top, int bottom) {
        for (DrawnParagraph paragraph : paragraphs) {
            if (paragraph.bottom() >= top && paragraph.top() <= bottom) {
                paragraph.paint(gc, x, y - top);
            }
        }
    }

    /** Frees what the toolkit holds. */
    public void dispose() {
        paragraphs.forEach(DrawnParagraph::dispose);
        styles.dispose();
    }
}
