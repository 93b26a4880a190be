package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.model.AssetKind;

/** A damaged PNG may be shown in part, or not at all, depending on who decodes it. */
final class PngInvalidRule extends AssetRule {

    PngInvalidRule() {
        super(AssetKind.SERVER_IMAGE, "culture.png.invalid", "W3C Portable Network Graphics, third edition");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        PictureFacts facts = context.assets().picture(asset.file());
        if (facts.png() && !facts.fatal().isEmpty()) {
            issues.accept(issue(Severity.ERROR, asset, "cannot be shown: " + facts.fatal() + " Export it anew."));
        } else if (facts.png() && !facts.damage().isEmpty()) {
            issues.accept(issue(Severity.WARNING, asset, "is damaged, though its picture can be shown: " + facts.damage() + " Export it anew."));
        } else if (facts.png() && facts.animated()) {
            issues.accept(issue(Severity.WARNING, asset, "is an animation, of which the wizard shows one picture: export a single one."));
        }
    }
}
