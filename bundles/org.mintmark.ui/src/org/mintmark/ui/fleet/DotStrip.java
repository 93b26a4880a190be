package org.mintmark.ui.fleet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.mintmark.core.fleet.CultureDots;
import org.mintmark.core.fleet.CultureDots.State;
import org.mintmark.ui.form.Shades;

/** The 19 cultures of a SKU as small shapes side by side, and in words. */
final class DotStrip {

    /** From one shape to the next. */
    static final int STEP = 7;

    private DotStrip() {
    }

    /**
     * Draws the shapes.
     *
     * @param x of the first one's left side
     * @param middle of their height
     * @param color of all of them, on a selection; null for each its own
     */
    static void paint(GC gc, int x, int middle, CultureDots dots, Shades shades, Color color) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        int at = x;
        for (State state : dots.states()) {
            Color own = color != null ? color : color(state, shades);
            gc.setForeground(own);
            gc.setBackground(own);
            paint(gc, at, middle - 3, state);
            at += STEP;
        }
    }

    private static void paint(GC gc, int x, int y, State state) {
        switch (state) {
            case OWN -> gc.fillOval(x, y, 6, 6);
            case INHERITED -> gc.drawOval(x, y + 1, 4, 4);
            case NONE -> gc.drawLine(x + 1, y + 3, x + 4, y + 3);
            case WARNING -> gc.fillPolygon(new int[] { x + 3, y - 1, x + 7, y + 6, x - 1, y + 6 });
            case ERROR -> {
                gc.setLineWidth(2);
                gc.drawLine(x, y, x + 5, y + 5);
                gc.drawLine(x + 5, y, x, y + 5);
                gc.setLineWidth(1);
            }
        }
    }

    private static Color color(State state, Shades shades) {
        return switch (state) {
            case OWN -> shades.accent();
            case INHERITED -> shades.inherited();
            case NONE -> shades.muted();
            case WARNING -> shades.warning();
            case ERROR -> shades.error();
        };
    }

    /** A line a state with the cultures that are in it. */
    static String words(CultureDots dots) {
        List<String> lines = new ArrayList<>();
        dots.tags().forEach((state, tags) -> lines.add(NLS.bind(switch (state) {
            case OWN -> Messages.dotsOwn;
            case INHERITED -> Messages.dotsInherited;
            case NONE -> Messages.dotsNone;
            case WARNING -> Messages.dotsWarning;
            case ERROR -> Messages.dotsError;
        }, String.join(", ", tags)))); //$NON-NLS-1$
        return String.join("\n", lines); //$NON-NLS-1$
    }
}
