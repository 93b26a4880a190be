package org.mintmark.core.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.model.TargetMedium;
import org.mintmark.model.behavior.WizardCulture;

/** Merges editions by id, each feature by itself. */
final class EditionMerge {

    static final String DEFAULT_ID = "default";
    private static final String DEFAULT_LABEL = "${sku}_${revision}";

    private final Chain chain;
    private final LocatedPaths paths;
    private final List<EffectiveCulture> cultures;

    EditionMerge(Chain chain, LocatedPaths paths, List<EffectiveCulture> cultures) {
        this.chain = chain;
        this.paths = paths;
        this.cultures = cultures;
    }

    List<EffectiveEdition> editions() {
        Set<String> ids = new LinkedHashSet<>();
        for (int level = chain.size() - 1; level >= 0; level--) {
            chain.models().get(level).getEditions().forEach(e -> ids.add(e.getId() == null ? DEFAULT_ID : e.getId()));
        }
        if (ids.size() > 1 && chain.models().get(0).getEditions().stream().noneMatch(e -> DEFAULT_ID.equals(e.getId()))) {
            ids.remove(DEFAULT_ID); // what a family's default says is the pattern for the named ones
        }
        if (ids.isEmpty()) {
            ids.add(DEFAULT_ID);
        }
        return ids.stream().map(this::edition).toList();
    }

    private EffectiveEdition edition(String id) {
        Function<Sku, Edition> place = sku -> find(sku, id);
        List<String> tags = chain.<List<String>>value(place, Literals.EDITION__CULTURES, null).value();
        List<EffectiveCulture> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (tags == null) {
            chosen.addAll(cultures);
        } else {
            Set<String> wanted = new LinkedHashSet<>(tags.stream().map(WizardCulture::key).toList());
            wanted.add(WizardCulture.key(WizardCulture.EN_US.tag())); // must always be there
            cultures.stream().filter(c -> wanted.contains(WizardCulture.key(c.tag()))).forEach(chosen::add);
            tags.stream().filter(t -> cultures.stream().noneMatch(c -> c.tag().equalsIgnoreCase(t))).forEach(unknown::add);
        }
        return new EffectiveEdition(id, chain.value(place, Literals.EDITION__LABEL, DEFAULT_LABEL),
                chain.<String>value(place, Literals.EDITION__PART_NUMBER, null),
                chain.<Instant>value(place, Literals.EDITION__DATE, null),
                chain.value(place, Literals.EDITION__TARGET, TargetMedium.DVD9), List.copyOf(chosen), List.copyOf(unknown),
                paths.locate(chain.<String>value(place, Literals.EDITION__PARTNER_KIT, null)),
                chain.<String>value(place, Literals.EDITION__PARTNER_KIT_DIGEST, null),
                chain.<String>value(place, Literals.EDITION__BOOT_IMAGE, null),
                chain.value(place, Literals.EDITION__BOOT_IMAGE_INDEX, 1), located(place, Edition::getLanguagePacks),
                chain.value(place, Literals.EDITION__UDF, Boolean.FALSE), located(place, Edition::getOverlay));
    }

    private List<Effective<Located>> located(Function<Sku, Edition> place, Function<Edition, List<String>> list) {
        return chain.union(s -> place.apply(s) == null ? List.<String>of() : list.apply(place.apply(s)), p -> p)
                .stream().map(paths::locate).toList();
    }

    /** The edition of that id; a family without it lends its default edition. */
    private static Edition find(Sku sku, String id) {
        Edition fallback = null;
        for (Edition edition : sku.getEditions()) {
            String own = edition.getId() == null ? DEFAULT_ID : edition.getId();
            if (own.equals(id)) {
                return edition;
            }
            if (own.equals(DEFAULT_ID)) {
                fallback = edition;
            }
        }
        return fallback;
    }
}
