package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.model.AssetKind;

/** Windows' rich-edit control takes a file only where it begins with exactly <code>{\rtf</code>. */
final class RtfInvalidRule extends AssetRule {

    RtfInvalidRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.invalid", ".NET Framework, RichTextBox.LoadFile: the first five characters must be {\\rtf");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        if (!facts.readable()) {
            issues.accept(issue(Severity.ERROR, asset, "cannot be shown: " + facts.problem()));
        } else if (!facts.exact()) {
            byte[] content = Files.readAllBytes(asset.file());
            int begin = 0;
            while (content[begin] != '{') {
                begin++; // it is there, else the text could not be read
            }
            issues.accept(rewritten(issue(Severity.ERROR, asset, "does not begin with exactly {\\rtf, so Windows refuses it: remove what stands before."), asset,
                    "Remove what stands before {\\rtf:", Arrays.copyOfRange(content, begin, content.length)));
        } else if (!facts.complete()) {
            issues.accept(issue(Severity.WARNING, asset, "ends before its last group is closed: save it anew."));
        } else if (facts.text().isEmpty()) {
            issues.accept(issue(Severity.WARNING, asset, "has no text: write how the server is started in recovery mode."));
        }
    }
}
