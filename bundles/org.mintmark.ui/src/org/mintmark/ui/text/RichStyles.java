package org.mintmark.ui.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.mintmark.core.culture.RichLines.Line;
import org.mintmark.core.culture.RichLines.Look;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfScript;
import org.mintmark.engine.rtf.RtfStyle;
import org.mintmark.ui.form.Pictures;

/** Looks of characters and lines as the toolkit's control of styled text has them. */
final class RichStyles {

    private static final int TWIPS_PER_PIXEL = 15;
    private static final int LEAST = 12;
    private static final int MAX_SIDE = 1000;
    private static final int LINK = 0x0066CC;

    private final StyledText control;
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<RtfPicture, Image> pictures = new IdentityHashMap<>();

    RichStyles(StyledText control) {
        this.control = control;
        control.addPaintObjectListener(e -> {
            Image image = e.style.data instanceof Look look && look.picture() != null ? pictures.get(look.picture()) : null;
            if (image != null) {
                Rectangle whole = image.getBounds();
                e.gc.drawImage(image, 0, 0, whole.width, whole.height, e.x, e.y, e.style.metrics.width, e.style.metrics.ascent);
            }
        });
        control.addDisposeListener(e -> {
            fonts.values().forEach(Font::dispose);
            pictures.values().forEach(Image::dispose);
        });
    }

    /** A stretch of characters; what it looks like goes with it as its data. */
    StyleRange range(int start, int length, Look look) {
        RtfStyle s = look.style();
        boolean link = !look.link().isEmpty();
        StyleRange range = new StyleRange(start, length, color(s.color().orElse(link ? LINK : 0)), s.highlight().isPresent() ? color(s.highlight().getAsInt()) : null);
        range.font = font(s);
        range.underline = s.underline() || link;
        range.strikeout = s.strike();
        range.rise = s.script() == RtfScript.SUPER ? s.size() / 4 : s.script() == RtfScript.SUB ? -s.size() / 8 : 0;
        range.data = look;
        if (look.picture() != null) {
            range.metrics = room(look.picture());
        }
        return range;
    }

    private GlyphMetrics room(RtfPicture picture) {
        Image image = pictures.get(picture);
        if (image == null) {
            image = Pictures.of(picture).map(d -> new Image(control.getDisplay(), d)).orElse(null);
            if (image != null) {
                pictures.put(picture, image);
            }
        }
        int width = picture.width() > 0 ? picture.width() / TWIPS_PER_PIXEL : image == null ? LEAST : image.getBounds().width;
        int height = picture.height() > 0 ? picture.height() / TWIPS_PER_PIXEL : image == null ? LEAST : image.getBounds().height;
        return new GlyphMetrics(Math.max(1, Math.min(MAX_SIDE, height)), 0, Math.max(1, Math.min(MAX_SIDE, width)));
    }

    Font font(RtfStyle s) {
        int points = Math.max(1, Math.round(s.size() / (s.script() == RtfScript.NORMAL ? 2f : 3f)));
        int look = (s.bold() ? SWT.BOLD : SWT.NORMAL) | (s.italic() ? SWT.ITALIC : SWT.NORMAL);
        return fonts.computeIfAbsent(points + " " + look + " " + s.font().name(), k -> new Font(control.getDisplay(), s.font().name(), points, look)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Makes a line stand as it says. */
    void line(int index, Line line, Look label) {
        RtfLayout l = line.layout();
        int left = Math.max(0, l.left() / TWIPS_PER_PIXEL);
        int first = l.firstLine() / TWIPS_PER_PIXEL;
        int alignment = switch (l.alignment()) {
            case LEFT, JUSTIFIED -> SWT.LEFT;
            case CENTER -> SWT.CENTER;
            case RIGHT -> SWT.RIGHT;
        };
        // each of these lays lines out anew, and most lines are plain
        set(control.getLineAlignment(index) != alignment, () -> control.setLineAlignment(index, 1, alignment));
        boolean justified = l.alignment() == RtfAlignment.JUSTIFIED;
        set(control.getLineJustify(index) != justified, () -> control.setLineJustify(index, 1, justified));
        set(control.getLineIndent(index) != Math.max(0, left + first), () -> control.setLineIndent(index, 1, Math.max(0, left + first)));
        set(control.getLineWrapIndent(index) != left, () -> control.setLineWrapIndent(index, 1, left));
        int above = Math.max(0, l.before() / TWIPS_PER_PIXEL);
        set(control.getLineVerticalIndent(index) != above, () -> control.setLineVerticalIndent(index, above));
        if (line.item().isEmpty()) {
            set(control.getLineBullet(index) != null, () -> control.setLineBullet(index, 1, null));
            return;
        }
        Bullet known = control.getLineBullet(index);
        if (known != null && known.text.equals(line.item().get().label()) && known.style.data.equals(label.linked(""))) { //$NON-NLS-1$
            return;
        }
        control.setLineBullet(index, 1, null); // else the line has both
        control.setLineBullet(index, 1, line.item().map(item -> {
            StyleRange style = range(0, 0, label.linked("")); //$NON-NLS-1$
            style.metrics = new GlyphMetrics(0, 0, Math.max(LEAST, -first));
            Bullet bullet = new Bullet(ST.BULLET_TEXT, style);
            bullet.text = item.label();
            return bullet;
        }).orElse(null));
    }

    private static void set(boolean other, Runnable setter) {
        if (other) {
            setter.run();
        }
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
