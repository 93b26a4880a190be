package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.engine.png.PngDensity;
import org.mintmark.model.AssetKind;

/** Windows Presentation Foundation scales a picture by the resolution it states. */
final class PngDpiRule extends AssetRule {

    PngDpiRule() {
        super(AssetKind.SERVER_IMAGE, "culture.png.dpi", "Windows Presentation Foundation, BitmapSource: a picture is shown at the size its DPI says; the branding pages ask for 96");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        PictureFacts facts = context.assets().picture(asset.file());
        boolean sized = facts.width() == PictureFacts.SIZE && facts.height() == PictureFacts.SIZE;
        // where the size is wrong, its fix states the right resolution
        if (!facts.fatal().isEmpty() || facts.dpi() == 0 || facts.dpi() == PictureFacts.DPI || !sized) {
            return;
        }
        Issue issue = issue(Severity.WARNING, asset, "says " + facts.dpi() + " dots per inch, so Windows may show it larger or smaller: state 96.");
        issues.accept(rewritten(issue, asset, "State 96 dots per inch:", PngDensity.with(Files.readAllBytes(asset.file()), PictureFacts.DPI)));
    }
}
