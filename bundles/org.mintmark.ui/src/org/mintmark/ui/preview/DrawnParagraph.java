package org.mintmark.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfTab;

/** A paragraph of a rich text, laid out. */
final class DrawnParagraph {

    private static final String PICTURE = "\uFFFC"; //$NON-NLS-1$
    /** Half an inch, where Windows' controls put their tab stops. */
    private static final int TAB = 720;
    private static final int SINGLE = 240;

    private record Placed(RtfPicture picture, int offset) {
    }

    private final TextLayout layout;
    private final DrawnStyles styles;
    private final List<Placed> pictures = new ArrayList<>();
    private final int left;
    private final int top;
    private final int text;
    private final int bottom;

    /**
     * @param width of the whole text in units
     * @param above where the paragraph before ends
     */
    DrawnParagraph(DrawnStyles styles, RtfParagraph paragraph, int width, int above) {
        this.styles = styles;
        layout = new TextLayout(styles.device());
        RtfLayout l = paragraph.layout();
        StringBuilder all = new StringBuilder(paragraph.item().map(i -> i.label() + "\t").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        List<Integer> starts = new ArrayList<>();
        for (RtfInline inline : paragraph.content()) {
            starts.add(all.length());
            all.append(inline instanceof RtfRun run && run.style().capitals() ? run.shown().toUpperCase(Locale.ROOT) : inline.shown());
        }
        layout.setText(all.toString());
        style(paragraph, starts, all.length());
        int first = DrawnStyles.units(l.firstLine());
        int indent = Math.max(DrawnStyles.units(l.left()), -first);
        left = first < 0 ? indent + first : indent;
        if (first < 0) {
            layout.setWrapIndent(-first);
        } else {
            layout.setIndent(first);
        }
        layout.setWidth(Math.max(DrawnStyles.units(TAB), width - left - DrawnStyles.units(Math.max(0, l.right()))));
        layout.setTabs(tabs(l, left, indent));
        layout.setOrientation(l.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        switch (l.alignment()) {
            case LEFT -> layout.setAlignment(SWT.LEFT);
            case CENTER -> layout.setAlignment(SWT.CENTER);
            case RIGHT -> layout.setAlignment(SWT.RIGHT);
            case JUSTIFIED -> layout.setJustify(true);
        }
        if (l.multiple() && l.lineHeight() > SINGLE) {
            layout.setSpacing(layout.getLineMetrics(0).getHeight() * (l.lineHeight() - SINGLE) / SINGLE);
        }
        top = above;
        text = above + Math.max(0, DrawnStyles.units(l.before()));
        bottom = text + layout.getBounds().height + Math.max(0, DrawnStyles.units(l.after()));
    }

    private void style(RtfParagraph paragraph, List<Integer> starts, int length) {
        List<RtfInline> content = paragraph.content();
        int label = starts.isEmpty() ? length : starts.get(0);
        Optional<RtfRun> first = content.stream().filter(RtfRun.class::isInstance).map(RtfRun.class::cast).findFirst();
        if (label > 0 && first.isPresent()) {
            layout.setStyle(styles.style(first.get().style().withUnderline(false), false), 0, label - 1);
        }
        for (int i = 0; i < content.size(); i++) {
            int start = starts.get(i);
            int end = (i + 1 < content.size() ? starts.get(i + 1) : length) - 1;
            if (content.get(i) instanceof RtfRun run) {
                TextStyle style = styles.style(run.style(), !run.link().isEmpty());
                if (layout.getFont() == null) {
                    layout.setFont(styles.font(run.style())); // the label's and an empty line's
                }
                if (end >= start) {
                    layout.setStyle(style, start, end);
                }
            } else if (content.get(i) instanceof RtfPicture picture) {
                layout.setStyle(styles.room(picture), start, end);
                pictures.add(new Placed(picture, start));
            }
        }
    }

    /** Tab stops within the layout: those of the text, the one behind a label, then every half inch. */
    private static int[] tabs(RtfLayout l, int left, int indent) {
        TreeSet<Integer> stops = new TreeSet<>();
        l.tabs().stream().map(RtfTab::position).map(DrawnStyles::units).map(t -> t - left).filter(t -> t > 0).forEach(stops::add);
        if (indent > left) {
            stops.add(indent - left);
        }
        int half = DrawnStyles.units(TAB);
        int next = ((stops.isEmpty() ? 0 : stops.last() + left) / half + 1) * half - left;
        stops.add(next);
        stops.add(next + half);
        return stops.stream().mapToInt(Integer::intValue).toArray();
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    String text() {
        return layout.getText().replace(PICTURE, ""); //$NON-NLS-1$
    }

    void paint(GC gc, int x, int y) {
        layout.draw(gc, x + left, y + text);
        for (Placed placed : pictures) {
            Image image = styles.image(placed.picture());
            Rectangle box = layout.getBounds(placed.offset(), placed.offset());
            Point at = new Point(x + left + box.x, y + text + box.y);
            if (image == null) {
                gc.drawRectangle(at.x, at.y, box.width, box.height);
                gc.drawText(placed.picture().format().name(), at.x + DrawnText.UNITS, at.y + DrawnText.UNITS, true);
            } else {
                Rectangle whole = image.getBounds();
                gc.drawImage(image, 0, 0, whole.width, whole.height, at.x, at.y, box.width, box.height);
            }
        }
    }

    void dispose() {
        layout.dispose();
    }
}
