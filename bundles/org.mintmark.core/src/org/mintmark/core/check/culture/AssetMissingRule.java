package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** Each culture folder needs all three files; what an incomplete one shows is undefined by the vendor. */
final class AssetMissingRule extends Rule {

    AssetMissingRule() {
        super("culture.asset.missing", PROCEDURE + ", step 4: add the three customization files to each culture folder");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        for (EffectiveCulture culture : context.sku().cultures()) {
            if (WizardCulture.of(culture.tag()).isEmpty() || culture.assets().stream().noneMatch(a -> a.state() == EffectiveAsset.State.MISSING)) {
                continue; // a folder that is never looked at, or a complete one
            }
            Optional<Path> own = AssetFolders.own(context.sku(), culture.tag());
            // a file under a wrong name is said by its own rule
            List<AssetKind> misnamed = own.isEmpty() ? List.of() : AssetFolders.misnamed(own.get()).stream().map(AssetFolders.Misnamed::kind).toList();
            String missing = culture.assets().stream().filter(a -> a.state() == EffectiveAsset.State.MISSING && !misnamed.contains(a.kind()))
                    .map(a -> a.kind().getLiteral()).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                issues.accept(new Issue(code(), context.releaseError(), "The culture " + culture.tag() + " has no " + missing
                        + ": what an incomplete folder shows is undefined, add the file or remove the culture.", culture.file(),
                        "cultures/" + culture.tag()));
            }
        }
    }
}
