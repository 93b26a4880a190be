package org.mintmark.ui.fleet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mintmark.core.fleet.Tally;
import org.mintmark.ui.form.Shades;

/** A family's SKUs in a few words, and as a strip. */
final class Tallied {

    private Tallied() {
    }

    private static List<String> parts(Tally tally) {
        List<String> parts = new ArrayList<>(List.of(tally.skus() == 0 ? Messages.noSkus : Counted.skus(tally.skus())));
        if (tally.errors() > 0) {
            parts.add(NLS.bind(Messages.withErrors, tally.errors()));
        }
        if (tally.stale() > 0) {
            parts.add(NLS.bind(Messages.staleSkus, tally.stale()));
        }
        if (tally.built() > 0) {
            parts.add(NLS.bind(Messages.builtSkus, tally.built()));
        }
        return parts;
    }

    /** How many there are, and what matters about them. */
    static String summary(Tally tally) {
        return String.join(", ", parts(tally)); //$NON-NLS-1$
    }

    /** As much of the summary as there is room for. */
    static String fitting(GC gc, Tally tally, int width) {
        List<String> parts = parts(tally);
        String text = summary(tally);
        while (!parts.isEmpty() && gc.textExtent(text).x > width) {
            parts.remove(parts.size() - 1);
            text = parts.isEmpty() ? "" : String.join(", ", parts) + "…"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return text;
    }

    /** How far their discs are. */
    static String media(Tally tally) {
        return tally.discs() == 0 ? Messages.noDiscs : NLS.bind(tally.stale() == 0 ? Messages.discs : Messages.discsStale, new Object[] { tally.built(), tally.discs(), tally.stale() });
    }

    /**
     * Of all discs green those that are built, then those that are stale.
     *
     * @param frame colour of the frame, on a selection; null for the usual one
     */
    static void strip(GC gc, Rectangle box, Tally tally, Shades shades, Color frame) {
        if (tally.discs() == 0) {
            return;
        }
        int built = box.width * tally.built() / tally.discs();
        int stale = box.width * (tally.built() + tally.stale()) / tally.discs() - built;
        gc.setBackground(shades.good());
        gc.fillRectangle(box.x, box.y, built, box.height);
        gc.setBackground(shades.warning());
        gc.fillRectangle(box.x + built, box.y, stale, box.height);
        gc.setForeground(frame != null ? frame : shades.muted());
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
    }
}
