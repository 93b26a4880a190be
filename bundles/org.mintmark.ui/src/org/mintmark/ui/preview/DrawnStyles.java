package org.mintmark.ui.preview;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfScript;
import org.mintmark.engine.rtf.RtfStyle;
import org.mintmark.ui.form.Pictures;

/** Fonts and pictures of a rich text, made once each. */
final class DrawnStyles {

    private static final double SCREEN = 96;
    private static final int TWIPS_PER_PIXEL = 15;
    private static final int LARGEST = 2000;
    private static final double SMALLER = 2.0 / 3;

    private final Device device;
    private final Map<String, Font> fonts = new HashMap<>();
    /** By the object, for comparing pictures means comparing their bytes. */
    private final Map<RtfPicture, Optional<Image>> pictures = new IdentityHashMap<>();
    private final Set<String> replaced = new TreeSet<>();

    DrawnStyles(Device device) {
        this.device = device;
    }

    Device device() {
        return device;
    }

    List<String> replaced() {
        return List.copyOf(replaced);
    }

    /** A length in twips as units. */
    static int units(int twips) {
        return Math.round((float) twips * DrawnText.UNITS / TWIPS_PER_PIXEL);
    }

    Font font(RtfStyle style) {
        double halfPoints = style.size() * (style.script() == RtfScript.NORMAL ? 1 : SMALLER);
        // points as this screen counts them
        int points = Math.max(1, (int) Math.round(halfPoints * DrawnText.UNITS / 2 * SCREEN / device.getDPI().y));
        int look = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
        String name = style.font().name();
        return fonts.computeIfAbsent(points + " " + look + " " + name, k -> {
            if (device.getFontList(name, true).length == 0) {
                replaced.add(name);
            }
            return new Font(device, name, points, look);
        });
    }

    TextStyle style(RtfStyle s, boolean link) {
        TextStyle style = new TextStyle(font(s), color(s.color().orElse(link ? 0x0066CC : 0)), s.highlight().isPresent() ? color(s.highlight().getAsInt()) : null);
        style.underline = s.underline() || link;
        style.strikeout = s.strike();
        int raise = s.size() * DrawnText.UNITS / 4;
        style.rise = switch (s.script()) {
            case SUPER -> raise;
            case SUB -> -raise / 2;
            case NORMAL -> 0;
        };
        return style;
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** The room a picture takes. */
    TextStyle room(RtfPicture picture) {
        Image image = image(picture);
        int width = picture.width() > 0 ? units(picture.width()) : image == null ? 0 : image.getBounds().width * DrawnText.UNITS;
        int height = picture.height() > 0 ? units(picture.height()) : image == null ? 0 : image.getBounds().height * DrawnText.UNITS;
        TextStyle style = new TextStyle();
        style.metrics = new GlyphMetrics(Math.max(1, Math.min(height, LARGEST * DrawnText.UNITS)), 0, Math.max(1, Math.min(width, LARGEST * DrawnText.UNITS)));
        return style;
    }

    /** The picture, null where only Windows can draw it or nobody can. */
    Image image(RtfPicture picture) {
        return pictures.computeIfAbsent(picture, this::read).orElse(null);
    }

    private Optional<Image> read(RtfPicture picture) {
        return Pictures.of(picture).map(d -> new Image(device, d));
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        pictures.values().forEach(p -> p.ifPresent(Image::dispose));
    }
}
