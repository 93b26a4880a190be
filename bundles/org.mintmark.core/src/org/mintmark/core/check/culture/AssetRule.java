package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** A rule about the content of one kind of asset; it looks at every file of that kind that goes on a disc. */
abstract class AssetRule extends Rule {

    private final AssetKind kind;

    AssetRule(AssetKind kind, String code, String source) {
        super(code, source);
        this.kind = kind;
    }

    /**
     * An asset that is there.
     *
     * @param culture one of the 19
     * @param own whether it belongs to the SKU that is checked, so that a fix may change it
     */
    record Found(EffectiveCulture folder, WizardCulture culture, Path file, boolean own) {
        String location() {
            return "cultures/" + folder.tag();
        }
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().isLocal()) {
            return;
        }
        for (EffectiveCulture culture : context.sku().cultures()) {
            Optional<WizardCulture> known = WizardCulture.of(culture.tag());
            EffectiveAsset asset = culture.asset(kind);
            if (known.isPresent() && asset.present()) {
                look(context, new Found(culture, known.get(), asset.file(), asset.state() == EffectiveAsset.State.OWN), issues);
            }
        }
    }

    /** Looks at one asset. */
    abstract void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException;

    /** An issue of the asset. */
    Issue issue(Severity severity, Found asset, String message) {
        return new Issue(code(), severity, "The " + kind.getLiteral() + " of " + asset.folder().tag() + " " + message, asset.file(), asset.location());
    }

    /** The issue with a fix that rewrites the file; a family's file is left to whoever checks the family. */
    static Issue rewritten(Issue issue, Found asset, String label, byte[] after) throws IOException {
        return asset.own() ? issue.with(new Fix(label + " " + asset.file(), List.of(new FileChange(asset.file(), Files.readAllBytes(asset.file()), after))))
                : issue;
    }
}
