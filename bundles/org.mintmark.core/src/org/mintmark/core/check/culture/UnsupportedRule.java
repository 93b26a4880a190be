package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.Change.RenameChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.model.behavior.WizardCulture;

/** The wizard knows 19 cultures; a folder of another is never looked at. */
final class UnsupportedRule extends Rule {

    UnsupportedRule() {
        super("culture.unsupported", PROCEDURE + ", step 4: supported culture names");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        for (EffectiveCulture culture : context.sku().cultures()) {
            if (WizardCulture.of(culture.tag()).isEmpty()) {
                Issue issue = new Issue(code(), Severity.WARNING, "The wizard does not know the culture '" + culture.tag()
                        + "': rename its folder to one of the 19 supported names, such as es-ES, or remove it.", culture.file(),
                        "cultures/" + culture.tag());
                issues.accept(repaired(context, culture.tag(), issue));
            }
        }
    }

    /** With a fix where the name is only spelt otherwise and no folder of the right name is there. */
    private static Issue repaired(CheckContext context, String tag, Issue issue) throws IOException {
        Optional<String> meant = meant(tag);
        Optional<Path> folder = AssetFolders.own(context.sku(), tag);
        boolean free = meant.isPresent() && AssetFolders.own(context.sku(), meant.get()).isEmpty();
        return folder.isPresent() && free
                ? issue.with(new Fix("Rename the folder " + folder.get() + " to " + meant.get(), List.of(new RenameChange(folder.get(), meant.get()))))
                : issue;
    }

    /** The culture a name stands for: de_DE, dede, or a language that only one of the 19 has. */
    private static Optional<String> meant(String tag) {
        String plain = tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        List<String> found = Arrays.stream(WizardCulture.values()).map(WizardCulture::tag)
                .filter(t -> t.toLowerCase(Locale.ROOT).replace("-", "").equals(plain) || t.substring(0, 2).equals(plain)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
