package org.mintmark.core.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.ImageFiles.Fact;

/**
 * How a SKU's images are.
 *
 * @param state how far they are
 * @param why what makes them stale, or keeps them from being captured; empty where nothing does
 * @param files what was captured or imported
 * @param facts what is known of them, and of the system drive that is to be shipped
 */
public record ImageOutlook(State state, String why, List<ImageFiles.Part> files, List<Fact> facts) {

    /** How far images are. */
    public enum State {
        /** No source is declared. */
        UNDECLARED,
        /** Nothing was captured or imported. */
        NONE,
        /** A capture would make others. */
        STALE,
        /** A capture would do nothing. */
        CURRENT,
        /** They came from GenDiskXML. */
        IMPORTED
    }

    /** Looks at a SKU's images; a source that can't be read is told, not thrown. */
    public static ImageOutlook of(Workshop shop, EffectiveSku sku, PlanOptions options) throws IOException {
        EffectiveCapture capture = sku.capture();
        if (capture == null || capture.source().value() == null) {
            return new ImageOutlook(State.UNDECLARED, "", List.of(), List.of());
        }
        ImageFiles images = ImageFiles.of(capture);
        List<Fact> facts = new ArrayList<>(images.facts());
        if (!images.files().isEmpty()) {
            facts.add(new Fact("In", (capture.imported() ? capture.source().value().path() : capture.folder()).toString()));
        }
        String why = "";
        State state = capture.imported() ? images.files().isEmpty() ? State.NONE : State.IMPORTED : images.files().isEmpty() ? State.NONE : State.STALE;
        try {
            shop.knowledge().images().facts(sku).ifPresent(f -> add(f, facts));
            if (!capture.imported()) {
                Plan plan = new Planner(shop.digests()).capture(sku, shop.environment(false), options);
                state = plan.nothingToDo() ? State.CURRENT : state;
                why = state == State.STALE ? plan.steps().stream().filter(PlannedStep::runs).findFirst().map(PlannedStep::reason).orElse("") : "";
            }
        } catch (IOException e) {
            why = Failure.sentence(e);
        }
        shop.save();
        return new ImageOutlook(state, why, images.files(), List.copyOf(facts));
    }

    private static void add(ImageFacts image, List<Fact> facts) {
        facts.add(new Fact("Windows says", image.state().isEmpty() ? "nothing of its state (no State.ini)" : image.state()));
        page("Product key page", image.productKeyPage(), facts);
        page("Language page", image.languagePage(), facts);
        image.backupDisabled().ifPresent(b -> facts.add(new Fact("Server backup", b == 1 ? "disabled" : "not disabled")));
        if (!image.leftovers().isEmpty()) {
            facts.add(new Fact("Must not ship", String.join(", ", image.leftovers())));
        }
        if (!image.reported().isEmpty()) {
            facts.add(new Fact("Also there", String.join(", ", image.reported())));
        }
        if (!image.oversized().isEmpty()) {
            facts.add(new Fact("Too large for FAT32", String.join(", ", image.oversized())));
        }
    }

    private static void page(String name, Optional<Long> value, List<Fact> facts) {
        value.ifPresent(v -> facts.add(new Fact(name, v == 1 ? "already displayed, as remote administration needs it" : "would be displayed")));
    }
}
