package org.mintmark.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** States as shapes, which those see who do not see colours. */
public enum StateShape {
    /** A disc. */
    OWN,
    /** A ring around a disc. */
    INHERITED,
    /** An arrow to where it falls back. */
    FALLBACK,
    /** A dashed square. */
    MISSING,
    /** An octagon with a cross. */
    INVALID,
    /** A triangle. */
    WARNING,
    /** A tick. */
    GOOD,
    /** A dash. */
    NONE;

    /** Side of the square a shape is drawn in, in pixels at 96 dots per inch. */
    public static final int SIDE = 13;

    /** Draws the shape with its upper left at a point; the drawing's colours are as before then. */
    public void paint(GC gc, int x, int y, Shades shades) {
        paint(gc, x, y, color(shades));
    }

    /** Draws the shape in another colour than its own, for instance on a selection. */
    public void paint(GC gc, int x, int y, Color color) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        switch (this) {
            case OWN -> gc.fillOval(x + 2, y + 2, 9, 9);
            case INHERITED -> {
                gc.drawOval(x + 1, y + 1, 10, 10);
                gc.fillOval(x + 4, y + 4, 5, 5);
            }
            case FALLBACK -> {
                gc.drawPolyline(new int[] { x + 11, y + 2, x + 11, y + 8, x + 2, y + 8 });
                gc.drawPolyline(new int[] { x + 5, y + 5, x + 2, y + 8, x + 5, y + 11 });
            }
            case MISSING -> {
                gc.setLineStyle(SWT.LINE_DASH);
                gc.setLineDash(new int[] { 3, 2 });
                gc.drawRectangle(x + 1, y + 1, 10, 10);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
            case INVALID -> {
                gc.drawPolygon(new int[] { x + 4, y, x + 9, y, x + 12, y + 3, x + 12, y + 8, x + 9, y + 12, x + 4, y + 12, x, y + 8, x, y + 3 });
                gc.drawLine(x + 4, y + 4, x + 8, y + 8);
                gc.drawLine(x + 8, y + 4, x + 4, y + 8);
            }
            case WARNING -> {
                gc.drawPolygon(new int[] { x + 6, y + 1, x + 12, y + 12, x, y + 12 });
                gc.drawLine(x + 6, y + 5, x + 6, y + 8);
                gc.drawPoint(x + 6, y + 10);
            }
            case GOOD -> {
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] { x + 2, y + 7, x + 5, y + 10, x + 11, y + 3 });
                gc.setLineWidth(1);
            }
            case NONE -> gc.drawLine(x + 3, y + 6, x + 9, y + 6);
        }
        gc.setForeground(foreground);
        gc.setBackground(background);
    }

    /** The colour that goes with the shape. */
    public Color color(Shades shades) {
        return switch (this) {
            case OWN -> shades.accent();
            case INHERITED -> shades.inherited();
            case FALLBACK, NONE -> shades.muted();
            case MISSING, WARNING -> shades.warning();
            case INVALID -> shades.error();
            case GOOD -> shades.good();
        };
    }
}
