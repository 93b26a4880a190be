package org.mintmark.core.media;

import java.util.Locale;

import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.model.Compression;

/** How a build weighs speed against size, and whether its result may ship. */
public enum Profile {
    /** XPRESS: fastest. */
    DRAFT,
    /** LZX with little effort. */
    DEFAULT,
    /** LZX with full effort; the checks marked R are errors, and label and file name carry no LAB mark. */
    RELEASE;

    /** As the user writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The compression of a capture: what the model sets, else the profile's. */
    public Compression compression(EffectiveCapture capture) {
        if (capture.compression().value() != null) {
            return capture.compression().value();
        }
        return this == DRAFT ? Compression.XPRESS : Compression.LZX;
    }

    /** The effort of a capture, libwim's scale, 0 for its own default. */
    public int level(EffectiveCapture capture) {
        if (capture.level().value() != null) {
            return capture.level().value();
        }
        if (compression(capture) == Compression.XPRESS) {
            return 0;
        }
        return this == RELEASE ? 50 : 20;
    }
}
