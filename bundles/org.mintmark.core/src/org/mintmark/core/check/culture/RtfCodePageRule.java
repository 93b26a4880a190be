package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfWriter;
import org.mintmark.model.AssetKind;

/** Without a stated code page, Windows Presentation Foundation takes the client's own. */
final class RtfCodePageRule extends AssetRule {

    private static final Set<Integer> ANSI = Set.of(874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258);

    RtfCodePageRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.ansicpg", "RTF 1.9.1, \\ansicpg; Windows Presentation Foundation begins with the client's code page");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        // what stands before {\\rtf is removed first: two fixes of one file would get in each other's way
        if (!facts.readable() || !facts.exact() || ANSI.contains(facts.codePage())) {
            return;
        }
        Issue issue = issue(Severity.WARNING, asset, facts.codePage() == 0
                ? "does not say its code page, so letters may differ from client to client: state \\ansicpg" + asset.culture().codePage() + "."
                : "states the code page " + facts.codePage() + ", which is none of Windows' own: state \\ansicpg" + asset.culture().codePage() + ".");
        RtfFile rtf = RtfReader.read(Files.readAllBytes(asset.file()));
        issues.accept(rtf.writable() ? rewritten(issue, asset, "Write anew with its code page:", RtfWriter.write(rtf.document(), asset.culture().lcid())) : issue);
    }
}
