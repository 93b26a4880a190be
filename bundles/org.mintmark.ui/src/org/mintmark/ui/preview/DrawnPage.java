package org.mintmark.ui.preview;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.preview.WizardPage;

/** A page of the wizard as it is drawn: its texts laid out, its picture decoded, and how far it is scrolled. */
final class DrawnPage {

    private final WizardPage page;
    private final DrawnText instructions;
    private final DrawnText help;
    private final Image picture;
    private final int[] scrolled = new int[PageStep.values().length];

    DrawnPage(Device device, ShownPage shown) {
        page = shown.page();
        PageGeometry g = page.geometry();
        instructions = new DrawnText(device, page.instructions(), (g.textWidth() - 2 * PagePainter.INSET) * DrawnText.UNITS);
        help = new DrawnText(device, page.help().page(), (g.width() - 2 * g.margin() - PagePainter.BAR - 2 * PagePainter.INSET) * DrawnText.UNITS);
        picture = shown.picture() == null ? null : new Image(device, shown.picture());
    }

    /** Goes on laying out the texts; true when they are complete. */
    boolean layOut(long millis) {
        return instructions.layOut(millis) && help.layOut(millis);
    }

    WizardPage page() {
        return page;
    }

    Image picture() {
        return picture;
    }

    DrawnText text(PageStep step) {
        return step == PageStep.HELP ? help : instructions;
    }

    /** Height of the visible part of the text in units. */
    int visible(PageStep step) {
        return (PagePainter.textBox(page.geometry(), step).height - 2 * PagePainter.INSET) * DrawnText.UNITS;
    }

    int scrolled(PageStep step) {
        return Math.max(0, Math.min(scrolled[step.ordinal()], text(step).height() - visible(step)));
    }

    /** Scrolls to a height in units. */
    void scroll(PageStep step, int top) {
        scrolled[step.ordinal()] = Math.max(0, Math.min(top, text(step).height() - visible(step)));
    }

    /** Takes over how far another page of the same client was scrolled. */
    void scrollLike(DrawnPage other) {
        System.arraycopy(other.scrolled, 0, scrolled, 0, scrolled.length);
    }

    /** The thumb of the scroll bar in pixels at 96 dots per inch, null where all is visible. */
    Rectangle thumb(PageStep step) {
        Rectangle box = PagePainter.textBox(page.geometry(), step);
        int whole = text(step).height();
        if (step.sketch() || whole <= visible(step)) {
            return null;
        }
        int height = Math.max(18, (int) ((long) box.height * visible(step) / whole));
        int y = (int) ((long) (box.height - height) * scrolled(step) / Math.max(1, whole - visible(step)));
        return new Rectangle(box.x + box.width, box.y + y, PagePainter.BAR, height);
    }

    void dispose() {
        instructions.dispose();
        help.dispose();
        if (picture != null) {
            picture.dispose();
        }
    }
}
