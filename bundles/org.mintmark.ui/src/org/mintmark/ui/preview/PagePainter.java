package org.mintmark.ui.preview;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.core.preview.WizardPage;

/** Draws a page of the wizard in pixels at 96 dots per inch; the drawing's transform scales it. */
final class PagePainter {

    /** Width of a scroll bar. */
    static final int BAR = 16;
    /** Between the frame of a text and the text. */
    static final int INSET = 3;
    /** Height of the window's title. */
    static final int TITLE = 30;
    private static final int CORNER = 9;
    private static final int LINK = 0x0066cc;

    private final GC gc;
    private final boolean dark;
    private final Font small;
    private final Font large;

    /** @param dark whether the window has a dark frame; the page itself is white in either */
    PagePainter(GC gc, boolean dark) {
        this.gc = gc;
        this.dark = dark;
        double points = 96.0 / gc.getDevice().getDPI().y;
        small = new Font(gc.getDevice(), "Segoe UI", (int) Math.round(9 * points), SWT.NORMAL); //$NON-NLS-1$
        large = new Font(gc.getDevice(), "Segoe UI", (int) Math.round(14 * points), SWT.NORMAL); //$NON-NLS-1$
    }

    static int width(PageGeometry g) {
        return g.width() + 2;
    }

    static int height(PageGeometry g) {
        return g.height() + TITLE + 1;
    }

    /** Where a text stands in the window. */
    static Rectangle textBox(PageGeometry g, PageStep step) {
        int top = TITLE + g.heading() + g.margin();
        return step == PageStep.HELP ? new Rectangle(g.margin(), TITLE + g.margin(), g.width() - 2 * g.margin() - BAR, g.height() - 2 * g.margin())
                : new Rectangle(2 * g.margin() + g.picture(), top, g.textWidth(), g.textHeight());
    }

    /** Draws it; the drawing is transformed as before then. */
    void paint(DrawnPage drawn, PageStep step) {
        WizardPage page = drawn.page();
        PageGeometry g = page.geometry();
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        fill(dark ? 0x2b2b2b : 0xffffff, 0, 0, width(g), height(g));
        fill(0xffffff, 1, TITLE, g.width(), g.height());
        gc.setFont(small);
        text(step == PageStep.HELP ? page.help().book() ? page.help().facts().title() : "" : page.title(), 12, 7, dark ? 0xf0f0f0 : 0x1d2126); //$NON-NLS-1$
        gc.drawLine(g.width() - 22, 11, g.width() - 14, 19);
        gc.drawLine(g.width() - 14, 11, g.width() - 22, 19);
        if (step == PageStep.INSTRUCTIONS) {
            heading(g, page.title());
            picture(drawn);
            scrolling(drawn, step);
            text(shortened(page.help().line(), g.textWidth() + BAR), textBox(g, step).x, TITLE + g.heading() + g.margin() + g.textHeight() + g.margin() / 2, LINK);
            buttons(g);
        } else if (step == PageStep.HELP) {
            scrolling(drawn, step);
            if (!page.help().book()) {
                text(page.help().line(), g.margin() + 8, TITLE + g.margin() + 8, 0x444444);
            }
        } else {
            heading(g, step.text());
            new StepSketch(gc, g).paint(step);
            buttons(g);
        }
        gc.setForeground(color(dark ? 0x000000 : 0x8a9099));
        gc.drawRectangle(0, 0, width(g) - 1, height(g) - 1);
        small.dispose();
        large.dispose();
    }

    private void heading(PageGeometry g, String title) {
        fill(0xeef2f7, 1, TITLE, g.width(), g.heading());
        gc.setForeground(color(0xc9d0d8));
        gc.drawLine(1, TITLE + g.heading(), g.width(), TITLE + g.heading());
        gc.setFont(large);
        text(title, g.margin(), TITLE + (g.heading() - gc.getFontMetrics().getHeight()) / 2, 0x14386b);
        gc.setFont(small);
    }

    private void picture(DrawnPage drawn) {
        PageGeometry g = drawn.page().geometry();
        int x = g.margin();
        int y = TITLE + g.heading() + g.margin();
        int side = g.picture();
        if (drawn.picture() == null) {
            fill(0xeeeeee, x, y, side, side);
            String why = drawn.page().picture() == null ? Messages.noPicture : Messages.badPicture;
            text(why, x + (side - gc.textExtent(why).x) / 2, y + side / 2 - 8, 0x444444);
            return;
        }
        PictureFacts facts = drawn.page().picture().facts();
        gc.drawImage(drawn.picture(), x, y);
        if (facts.width() != side || facts.height() != side) {
            cropMarks(x, y, side);
            text(NLS.bind(drawn.page().picture().cropped() ? Messages.cropped : Messages.small, facts.width(), facts.height()), x, y + side + 10, 0xb3261e);
        }
    }

    private void cropMarks(int x, int y, int side) {
        gc.setForeground(color(0xb3261e));
        gc.setLineWidth(2);
        for (int right = 0; right < 2; right++) {
            for (int low = 0; low < 2; low++) {
                int cx = x + right * side + (right == 0 ? -3 : 3);
                int cy = y + low * side + (low == 0 ? -3 : 3);
                gc.drawLine(cx, cy, cx + (right == 0 ? CORNER : -CORNER), cy);
                gc.drawLine(cx, cy, cx, cy + (low == 0 ? CORNER : -CORNER));
            }
        }
        gc.setLineWidth(1);
    }

    private void scrolling(DrawnPage drawn, PageStep step) {
        Rectangle box = textBox(drawn.page().geometry(), step);
        gc.setForeground(color(0xc9d0d8));
        gc.drawRectangle(box.x, box.y, box.width + BAR, box.height);
        Transform before = new Transform(gc.getDevice());
        Transform fine = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(fine);
        fine.scale(1f / DrawnText.UNITS, 1f / DrawnText.UNITS);
        gc.setTransform(fine);
        int u = DrawnText.UNITS;
        int top = drawn.scrolled(step);
        gc.setClipping((box.x + 1) * u, (box.y + 1) * u, (box.width - 2) * u, (box.height - 2) * u);
        gc.setForeground(color(0)); // of what says no colour of its own
        drawn.text(step).paint(gc, (box.x + INSET) * u, (box.y + INSET) * u, top, top + drawn.visible(step) + INSET * u);
        gc.setTransform(before);
        PageGeometry g = drawn.page().geometry();
        gc.setClipping(0, 0, width(g), height(g)); // none at all would be scaled like the text
        before.dispose();
        fine.dispose();
        fill(0xf0f0f0, box.x + box.width, box.y + 1, BAR, box.height - 1);
        Rectangle thumb = drawn.thumb(step);
        if (thumb != null) {
            fill(0xb4b9c0, thumb.x + 3, thumb.y + 2, thumb.width - 6, thumb.height - 4);
        }
    }

    private void buttons(PageGeometry g) {
        String[] words = { Messages.back, Messages.next, Messages.cancel };
        int x = g.width() - g.margin() - words.length * 88;
        int y = TITLE + g.height() - 34;
        for (String word : words) {
            gc.setForeground(color(0xadb3ba));
            gc.drawRectangle(x, y, 80, 24);
            text(word, x + (80 - gc.textExtent(word).x) / 2, y + 4, 0x444444);
            x += 88;
        }
    }

    private String shortened(String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2) + '\u2026';
        }
        return shown;
    }

    private void text(String text, int x, int y, int rgb) {
        gc.setForeground(color(rgb));
        gc.drawText(text, x, y, true);
    }

    private void fill(int rgb, int x, int y, int width, int height) {
        gc.setBackground(color(rgb));
        gc.fillRectangle(x, y, width, height);
    }

    static Color color(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
