package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.model.AssetKind;

/** What a simple rich-edit control may show differently or not at all. */
final class RtfUnsupportedRule extends AssetRule {

    RtfUnsupportedRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.unsupported", "Win32, About Rich Edit Controls; Windows Presentation Foundation reads fewer parts still");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        List<String> parts = facts.unsupported();
        if (facts.readable() && !parts.isEmpty()) {
            issues.accept(issue(Severity.WARNING, asset, "has parts that the wizard may not show as you see them (" + String.join(", ", parts)
                    + "): use paragraphs, lists and PNG pictures only."));
        }
    }
}
