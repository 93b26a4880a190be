package org.mintmark.core.preview;

import org.mintmark.core.culture.PictureFacts;

/**
 * The picture as it is displayed.
 *
 * @param content the file
 * @param facts what it is
 * @param cropped whether only a part of it is seen: from the upper left, which is assumed
 */
public record PagePicture(byte[] content, PictureFacts facts, boolean cropped) {

    /** With whatever is larger than the page's square cropped. */
    static PagePicture of(byte[] content, PictureFacts facts, int side) {
        return new PagePicture(content, facts, facts.width() > side || facts.height() > side);
    }

    /** Whether anything can be shown. */
    public boolean shown() {
        return facts.fatal().isEmpty() && facts.width() > 0;
    }
}
