package org.mintmark.ui.media;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.run.Pace;
import org.mintmark.ui.form.Shades;

/** What a disc takes of its medium, drawn: shares by their origin, the limits of media, and in red what is too much. */
public final class CapacityBar extends Canvas {

    private static final int BAR = 26;
    private static final int GAP = 4;

    private MediaForecast forecast;

    /** A bar without a forecast yet. */
    public CapacityBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        addListener(SWT.MouseMove, e -> setToolTipText(under(e.x)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = forecast == null ? Messages.fits : String.join(", ", forecast.shares().keySet()); //$NON-NLS-1$
            }
        });
    }

    void show(MediaForecast value) {
        forecast = value;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int text = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 300 : width, BAR + text + 2 * GAP);
    }

    private String under(int x) {
        return forecast == null ? null : new CapacityScale(forecast, getClientArea().width - 1).pieces().stream()
                .filter(p -> p.left() <= x && x < p.right()).findFirst().map(p -> p.origin() + ", " + Pace.size(p.bytes())).orElse(null); //$NON-NLS-1$
    }

    private void paint(GC gc) {
        if (forecast == null) {
            return;
        }
        Shades shades = new Shades(getBackground());
        CapacityScale scale = new CapacityScale(forecast, getClientArea().width - 1);
        int top = gc.getFontMetrics().getHeight() + GAP;
        int end = scale.x(scale.wanted().capacity());
        int number = 0;
        for (CapacityScale.Piece piece : scale.pieces()) {
            gc.setBackground(color(shades, number));
            gc.fillRectangle(piece.left(), top, piece.right() - piece.left(), BAR);
            hatch(gc, piece, top, number, shades);
            number++;
        }
        int used = scale.x(scale.wanted().needed());
        if (used > end) {
            gc.setBackground(shades.error());
            gc.fillRectangle(end, top, used - end, BAR);
        }
        gc.setForeground(shades.muted());
        gc.drawRectangle(0, top, end, BAR);
        limits(gc, scale, top, shades);
        String free = NLS.bind(Messages.free, Pace.size(scale.wanted().capacity() - scale.wanted().needed()));
        Point size = gc.textExtent(free);
        if (end - used > size.x + 2 * GAP) {
            gc.setForeground(shades.muted());
            gc.drawText(free, end - size.x - GAP, top + (BAR - size.y) / 2, true);
        }
    }

    /** The limits of smaller media dashed, the wanted one's drawn through, each with its name where there is room. */
    private void limits(GC gc, CapacityScale scale, int top, Shades shades) {
        int before = Integer.MAX_VALUE;
        for (MediaForecast.Target limit : scale.limits().reversed()) {
            int x = scale.x(limit.capacity());
            gc.setForeground(limit.wanted() ? getForeground() : shades.muted());
            gc.setLineStyle(limit.wanted() ? SWT.LINE_SOLID : SWT.LINE_DASH);
            gc.drawLine(x, top - GAP, x, top + BAR);
            gc.setLineStyle(SWT.LINE_SOLID);
            String name = limit.medium().getLiteral() + "  " + Pace.size(limit.capacity()); //$NON-NLS-1$
            Point size = gc.textExtent(name);
            int left = Math.max(0, Math.min(x - size.x / 2, getClientArea().width - size.x));
            if (left + size.x < before) {
                gc.drawText(name, left, 0, true);
                before = left - GAP;
            }
        }
    }

    /** Every second share has lines too, for those who do not see colours. */
    private static void hatch(GC gc, CapacityScale.Piece piece, int top, int number, Shades shades) {
        gc.setForeground(shades.line());
        Rectangle clip = gc.getClipping();
        gc.setClipping(piece.left(), top, piece.right() - piece.left(), BAR);
        for (int x = piece.left() - BAR; number % 2 == 1 && x < piece.right(); x += 6) {
            gc.drawLine(x, top + BAR, x + BAR, top);
        }
        gc.setClipping(clip);
        gc.drawLine(piece.right(), top, piece.right(), top + BAR);
    }

    static Color color(Shades shades, int number) {
        return switch (number % 5) {
            case 0 -> shades.accent();
            case 1 -> shades.good();
            case 2 -> shades.inherited();
            case 3 -> shades.warning();
            default -> shades.muted();
        };
    }
}
