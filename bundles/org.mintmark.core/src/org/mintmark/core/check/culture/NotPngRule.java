package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.PictureImport;
import org.mintmark.engine.png.PictureScaler;
import org.mintmark.model.AssetKind;

/** A picture of another kind under a PNG's name. */
final class NotPngRule extends AssetRule {

    NotPngRule() {
        super(AssetKind.SERVER_IMAGE, "culture.png.not-png", PROCEDURE + ", step 4: ServerImage.png");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        PictureFacts facts = context.assets().picture(asset.file());
        if (facts.png()) {
            return;
        }
        Issue issue = issue(Severity.ERROR, asset, "is a " + facts.kind() + " under the name of a PNG: convert it.");
        try {
            byte[] converted = PictureScaler.fit(PictureImport.read(Files.readAllBytes(asset.file())), PictureFacts.SIZE).toPng(PictureFacts.DPI);
            issues.accept(rewritten(issue, asset, "Convert to a PNG of 256 x 256 pixels:", converted));
        } catch (FormatException e) {
            issues.accept(issue); // nothing that could be converted
        }
    }
}
