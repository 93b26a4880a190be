package org.mintmark.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mintmark.core.culture.PageGeometry;

/** One page of the wizard, or two beside each other, whose texts scroll as the wizard's do. */
public final class PageCanvas extends Canvas {

    private static final int BETWEEN = 16;
    private static final int PAUSE = 40;
    private static final int LINE = 48 * DrawnText.UNITS;
    private static final double SCREEN = 96;

    private final IntConsumer walk;
    private List<DrawnPage> pages = List.of();
    private PageStep step = PageStep.INSTRUCTIONS;
    private int dpi = 96;
    private boolean dark;
    /** What there is to fit into, null for the true size. */
    private Point room;
    private boolean below;
    private int active;
    private int dragged = -1;

    /** @param walk told to go to the culture before (-1) or behind (1) */
    PageCanvas(Composite parent, IntConsumer walk) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.walk = walk;
        setData("id", "preview.page"); //$NON-NLS-1$ //$NON-NLS-2$
        addPaintListener(e -> paint(e.gc, scale()));
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, e -> dragged = -1);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addDisposeListener(e -> pages.forEach(DrawnPage::dispose));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text();
            }
        });
    }

    /** What the pages' texts say, as they are drawn. */
    public String text() {
        return pages.stream().map(p -> p.text(step).text()).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
    }

    /** The faces of the texts that this machine has not. */
    List<String> replacedFonts() {
        return pages.stream().flatMap(p -> p.text(step).replacedFonts().stream()).distinct().sorted().toList();
    }

    /** How many screens the first page's text fills. */
    double screens() {
        return pages.isEmpty() ? 0 : (double) pages.get(0).text(step).height() / pages.get(0).visible(step);
    }

    /** Whether the end of the first page's text is in view. */
    public boolean atEnd() {
        return pages.isEmpty() || pages.get(0).scrolled(step) >= pages.get(0).text(step).height() - pages.get(0).visible(step);
    }

    void show(List<ShownPage> shown) {
        List<DrawnPage> before = pages;
        List<DrawnPage> now = new ArrayList<>();
        for (ShownPage page : shown) {
            DrawnPage drawn = new DrawnPage(getDisplay(), page);
            before.stream().filter(b -> b.page().client().equals(page.page().client())).findFirst().ifPresent(drawn::scrollLike);
            now.add(drawn);
        }
        pages = now;
        before.forEach(DrawnPage::dispose);
        layOut(now);
        resize();
    }

    /** Long texts are laid out bit by bit, so that the window goes on answering. */
    private void layOut(List<DrawnPage> now) {
        boolean complete = true;
        for (DrawnPage page : now) {
            complete &= page.layOut(PAUSE);
        }
        redraw();
        if (!complete) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && pages == now) {
                    layOut(now);
                }
            });
        }
    }

    void show(PageStep now) {
        step = now;
        redraw();
    }

    void frame(boolean darkFrame) {
        dark = darkFrame;
        redraw();
    }

    /**
     * Draws at another resolution.
     *
     * @param area what there is to fit into, null for the true size; two pages stand below each other where they are larger so
     */
    void scale(int dotsPerInch, Point area) {
        dpi = dotsPerInch;
        room = area;
        resize();
    }

    private void resize() {
        below = false;
        double beside = scale();
        below = pages.size() > 1 && room != null;
        below &= scale() > beside;
        Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        if (!size.equals(getSize())) {
            setSize(size);
        }
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return size(scale());
    }

    private Point size(double scale) {
        int last = Math.max(1, pages.size()) - 1;
        Point at = place(last);
        PageGeometry g = PageGeometry.ASSUMED;
        return new Point((int) Math.ceil((at.x + PagePainter.width(g)) * scale), (int) Math.ceil((at.y + PagePainter.height(g)) * scale));
    }

    private double scale() {
        if (room == null) {
            return dpi / SCREEN;
        }
        Point whole = size(1);
        // one page may be higher than the view, which scrolls then
        double fit = pages.size() > 1 ? Math.min((double) room.x / whole.x, (double) room.y / whole.y) : (double) room.x / whole.x;
        return Math.min(dpi / SCREEN, Math.max(0.25, fit));
    }

    /** The pages as they would be on a screen of the chosen resolution. */
    Point pictureSize() {
        return size(dpi / SCREEN);
    }

    void paintPicture(GC gc) {
        paint(gc, dpi / SCREEN);
    }

    private void paint(GC gc, double scale) {
        gc.setAdvanced(true);
        for (int i = 0; i < pages.size(); i++) {
            Transform transform = new Transform(gc.getDevice());
            gc.getTransform(transform);
            transform.translate((float) (place(i).x * scale), (float) (place(i).y * scale));
            transform.scale((float) scale, (float) scale);
            gc.setTransform(transform);
            new PagePainter(gc, dark).paint(pages.get(i), step);
            gc.setTransform(null);
            gc.setClipping((Rectangle) null);
            transform.dispose();
        }
        if (isFocusControl()) {
            gc.drawFocus(0, 0, getClientArea().width, getClientArea().height);
        }
    }

    /** Upper left of a page in pixels at 96 dots per inch. */
    private Point place(int page) {
        PageGeometry g = PageGeometry.ASSUMED;
        return below ? new Point(0, page * (PagePainter.height(g) + BETWEEN)) : new Point(page * (PagePainter.width(g) + BETWEEN), 0);
    }

    private void wheel(Event e) {
        int page = page(e);
        if (!step.sketch() && page >= 0 && pages.get(page).thumb(step) != null) {
            active = page;
            scroll(-e.count * LINE);
            e.doit = false; // not the view around it
        }
    }

    private void press(Event e) {
        forceFocus();
        int page = page(e);
        active = Math.max(0, page);
        Rectangle thumb = page < 0 ? null : pages.get(page).thumb(step);
        Point at = at(e, Math.max(0, page));
        if (thumb != null && at.x >= thumb.x && at.x <= thumb.x + thumb.width) {
            if (thumb.contains(at)) {
                dragged = at.y - thumb.y;
            } else {
                scroll(at.y < thumb.y ? -pages.get(page).visible(step) : pages.get(page).visible(step));
            }
        }
    }

    private void drag(Event e) {
        Rectangle thumb = dragged < 0 || active >= pages.size() ? null : pages.get(active).thumb(step);
        if (thumb != null) {
            DrawnPage page = pages.get(active);
            Rectangle box = PagePainter.textBox(page.page().geometry(), step);
            double part = (double) (at(e, active).y - dragged - box.y) / Math.max(1, box.height - thumb.height);
            page.scroll(step, (int) (part * (page.text(step).height() - page.visible(step))));
            redraw();
        }
    }

    private void key(Event e) {
        int screen = active < pages.size() ? pages.get(active).visible(step) : 0;
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> walk.accept(-1);
            case SWT.ARROW_RIGHT -> walk.accept(1);
            case SWT.ARROW_UP -> scroll(-LINE);
            case SWT.ARROW_DOWN -> scroll(LINE);
            case SWT.PAGE_UP -> scroll(-screen);
            case SWT.PAGE_DOWN -> scroll(screen);
            case SWT.HOME -> scroll(-Integer.MAX_VALUE / 2);
            case SWT.END -> scroll(Integer.MAX_VALUE / 2);
            default -> {
                // for somebody else
            }
        }
    }

    private void scroll(int by) {
        if (active < pages.size()) {
            pages.get(active).scroll(step, pages.get(active).scrolled(step) + by);
            redraw();
        }
    }

    /** A point within a page in pixels at 96 dots per inch. */
    private Point at(Event e, int page) {
        return new Point((int) (e.x / scale()) - place(page).x, (int) (e.y / scale()) - place(page).y);
    }

    private int page(Event e) {
        for (int page = 0; page < pages.size(); page++) {
            Point at = at(e, page);
            if (at.x >= 0 && at.y >= 0 && at.x < PagePainter.width(PageGeometry.ASSUMED) && at.y < PagePainter.height(PageGeometry.ASSUMED)) {
                return page;
            }
        }
        return -1;
    }
}
