package org.mintmark.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.mintmark.core.culture.PageGeometry;

/** A step of the customer's way whose page the vendor has not published: boxes and arrows, and marked as a sketch. */
final class StepSketch {

    private static final int INK = 0x59616b;

    private final GC gc;
    private final PageGeometry geometry;

    StepSketch(GC gc, PageGeometry geometry) {
        this.gc = gc;
        this.geometry = geometry;
    }

    void paint(PageStep step) {
        int left = geometry.margin() * 2;
        int top = PagePainter.TITLE + geometry.heading() + geometry.margin() * 2;
        gc.setForeground(PagePainter.color(INK));
        gc.setLineStyle(SWT.LINE_DASH);
        switch (step) {
            case KEY -> key(left, top);
            case FIND -> find(left, top);
            case CHOOSE -> choose(left, top);
            default -> {
                // drawn from the files
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        mark();
    }

    private void key(int x, int y) {
        box(x, y, 150, 90, Messages.sketchDisc);
        arrow(x + 160, y + 45, 120);
        box(x + 290, y, 150, 90, Messages.sketchKey);
        gc.drawText(Messages.sketchKeyText, x, y + 120, true);
    }

    private void find(int x, int y) {
        box(x, y, 150, 90, Messages.sketchClient);
        arrow(x + 160, y + 45, 120);
        box(x + 290, y, 150, 90, Messages.sketchServer);
        gc.drawText(Messages.sketchFindText, x, y + 120, true);
    }

    private void choose(int x, int y) {
        String[] choices = { Messages.sketchReset, Messages.sketchRestore };
        for (int i = 0; i < choices.length; i++) {
            gc.drawOval(x, y + i * 60, 14, 14);
            gc.drawText(choices[i], x + 26, y + i * 60 - 2, true);
        }
        gc.drawText(Messages.sketchChooseText, x, y + 150, true);
    }

    private void box(int x, int y, int width, int height, String text) {
        gc.drawRoundRectangle(x, y, width, height, 10, 10);
        gc.drawText(text, x + (width - gc.textExtent(text).x) / 2, y + (height - gc.textExtent(text).y) / 2, true);
    }

    private void arrow(int x, int y, int length) {
        gc.drawLine(x, y, x + length, y);
        gc.drawLine(x + length - 8, y - 6, x + length, y);
        gc.drawLine(x + length - 8, y + 6, x + length, y);
    }

    private void mark() {
        Font before = gc.getFont();
        Font large = new Font(gc.getDevice(), before.getFontData()[0].getName(), (int) Math.round(16.0 * 96 / gc.getDevice().getDPI().y), SWT.BOLD);
        gc.setFont(large);
        String text = Messages.sketch;
        int width = gc.textExtent(text).x + 24;
        int x = geometry.width() - geometry.margin() - width;
        int y = PagePainter.TITLE + geometry.height() - 96;
        gc.setForeground(PagePainter.color(0x8a5a00));
        gc.setLineWidth(2);
        gc.drawRectangle(x, y, width, 34);
        gc.drawText(text, x + 12, y + 4, true);
        gc.setLineWidth(1);
        gc.setFont(before);
        large.dispose();
    }
}
