package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.culture.HelpFacts;
import org.mintmark.model.AssetKind;

/** Help that opens on an empty window. */
final class ChmTopicRule extends AssetRule {

    ChmTopicRule() {
        super(AssetKind.RESTART_HELP, "culture.chm.no-default-topic", "HTML Help's file format, #SYSTEM record 2");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        HelpFacts facts = context.assets().help(asset.file());
        if (facts.problem().isEmpty() && !facts.topicFound()) {
            issues.accept(issue(context.releaseError(), asset, (facts.defaultTopic().isBlank() ? "does not say which page opens first"
                    : "opens first on " + facts.defaultTopic() + ", which is not in it") + ": state a default topic and compile it anew."));
        }
    }
}
