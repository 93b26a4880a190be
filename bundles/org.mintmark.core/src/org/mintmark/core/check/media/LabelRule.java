package org.mintmark.core.check.media;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.VolumeLabel;
import org.mintmark.core.resolve.EffectiveEdition;

/** The label must be one that ISO 9660 can hold. */
final class LabelRule extends Rule {

    LabelRule() {
        super("media.label.invalid", "ECMA-119 section 8.4.6");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveEdition edition : context.needsMedia() ? context.sku().editions() : List.<EffectiveEdition>of()) {
            VolumeLabel.problem(VolumeLabel.of(context.sku(), edition, context.profile())).ifPresent(message -> issues.accept(
                    new Issue(code(), Severity.ERROR, message,
                            edition.label().file() == null ? context.sku().file() : edition.label().file(), "editions/" + edition.id() + "/label")));
        }
    }
}
