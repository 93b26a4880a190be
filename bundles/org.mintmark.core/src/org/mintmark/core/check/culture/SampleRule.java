package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;

/** The kit brings sample files; shipping one of them, byte for byte, shows a customer somebody else's server. */
final class SampleRule extends Rule {

    SampleRule() {
        super("culture.asset.sample", PROCEDURE + ", step 4: replace the sample files");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        Map<String, String> samples = new HashMap<>();
        Set<Long> sizes = new HashSet<>(); // only files of a sample's size are worth a digest
        String folder = MediaTree.CUSTOMIZATION.toLowerCase(Locale.ROOT) + "/";
        for (PartnerKit kit : context.kits()) {
            for (String file : kit.files()) {
                if (file.toLowerCase(Locale.ROOT).startsWith(folder)) {
                    Path path = kit.path(file);
                    sizes.add(Files.size(path));
                    samples.put(context.assets().sha256(path), file);
                }
            }
        }
        for (EffectiveCulture culture : context.sku().cultures()) {
            for (EffectiveAsset asset : culture.assets()) {
                String sample = asset.present() && sizes.contains(Files.size(asset.file())) ? samples.get(context.assets().sha256(asset.file())) : null;
                if (sample != null) {
                    issues.accept(new Issue(code(), context.releaseError(), "The " + asset.kind().getLiteral() + " of " + culture.tag()
                            + " is still the kit's sample " + sample + ": replace it by your own.", asset.file(), "cultures/" + culture.tag()));
                }
            }
        }
    }
}
