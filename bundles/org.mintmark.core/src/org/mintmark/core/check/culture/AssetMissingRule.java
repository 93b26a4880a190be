package org.mintmark.core.check.culture;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;

/** Each culture folder needs all three files; what an incomplete one shows is undefined by the vendor. */
final class AssetMissingRule extends Rule {

    AssetMissingRule() {
        super("culture.asset.missing", PROCEDURE + ", step 4: add the three customization files to each culture folder");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        if (!context.needsMedia()) {
            return;
        }
        for (EffectiveCulture culture : context.sku().cultures()) {
            String missing = culture.assets().stream().filter(a -> a.state() == EffectiveAsset.State.MISSING)
                    .map(a -> a.kind().getLiteral()).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                issues.accept(new Issue(code(), context.releaseError(), "The culture " + culture.tag() + " has no " + missing
                        + ": what an incomplete folder shows is undefined, add the file or remove the culture.", culture.file(),
                        "cultures/" + culture.tag()));
            }
        }
    }
}
