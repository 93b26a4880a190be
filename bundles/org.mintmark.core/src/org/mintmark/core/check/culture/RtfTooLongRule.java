package org.mintmark.core.check.culture;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.TextExtent;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.core.resolve.Locations;
import org.mintmark.model.AssetKind;

/** Instructions that are scrolled for long are not read; how long is the fleet's choice. */
final class RtfTooLongRule extends AssetRule {

    private static final String SETTING = "check.rtf.screens";
    private static final double DEFAULT_SCREENS = 3;

    RtfTooLongRule() {
        super(AssetKind.RESTART_INSTRUCTIONS, "culture.rtf.too-long", PROCEDURE + ", step 4: the text scrolls; the limit is " + SETTING + " in mintmark.properties");
    }

    @Override
    void look(CheckContext context, Found asset, Consumer<Issue> issues) throws IOException {
        TextFacts facts = context.assets().text(asset.file());
        Optional<TextExtent> longest = facts.extents().stream().max(Comparator.comparingDouble(TextExtent::screens));
        double limit = limit(context);
        if (longest.isPresent() && longest.get().screens() > limit) {
            issues.accept(issue(Severity.WARNING, asset, String.format(Locale.ROOT, "fills about %.1f screens at %d dpi, more than %s: shorten it, or raise %s in %s.",
                    longest.get().screens(), longest.get().dpi(), number(limit), SETTING, Locations.FILE)));
        }
    }

    private static String number(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    private static double limit(CheckContext context) throws IOException {
        String text = Locations.setting(SETTING, context.sku().file());
        try {
            return text == null ? DEFAULT_SCREENS : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IOException(SETTING + " in " + Locations.FILE + " is '" + text + "', which is no number of screens: write for example 3.", e);
        }
    }
}
