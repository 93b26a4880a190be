package org.mintmark.core.check.image;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Depth;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;

/** A rule about what is inside the factory image, where it is known and goes onto a medium. */
abstract class ImageRule extends Rule {

    ImageRule(String code, String source) {
        super(code, source);
    }

    @Override
    public final Depth depth() {
        return Depth.DEEP;
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        Optional<ImageFacts> found = context.image();
        if (found.isPresent()) {
            check(found.get(), context, issues);
        }
    }

    /** Tells the issues of an image. */
    abstract void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues);
}
