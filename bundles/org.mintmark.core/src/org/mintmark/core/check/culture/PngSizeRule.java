package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.engine.png.PictureScaler;
import org.mintmark.model.AssetKind;

/** The picture is shown at 256 x 256 pixels and a larger one is cropped. */
final class PngSizeRule extends AssetRule {

    PngSizeRule() {
        super(AssetKind.SERVER_IMAGE, "culture.png.size", PROCEDURE + ", step 4: ServerImage.png has 256 x 256 pixels, else it is cropped");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        PictureFacts facts = context.assets().picture(asset.file());
        boolean right = facts.width() == PictureFacts.SIZE && facts.height() == PictureFacts.SIZE;
        if (!facts.fatal().isEmpty() || right) {
            return;
        }
        boolean larger = facts.width() > PictureFacts.SIZE || facts.height() > PictureFacts.SIZE;
        Issue issue = issue(Severity.WARNING, asset, "has " + facts.width() + " x " + facts.height() + " pixels"
                + (larger ? ", of which the wizard shows 256 x 256: fit or crop it." : " where the wizard expects 256 x 256: put it on a larger canvas."));
        byte[] fitted = PictureScaler.fit(PngDecoder.decode(Files.readAllBytes(asset.file())), PictureFacts.SIZE).toPng(PictureFacts.DPI);
        issues.accept(rewritten(issue, asset, "Fit to 256 x 256 pixels:", fitted));
    }
}
