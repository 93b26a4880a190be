package org.mintmark.core.plan;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.Profile;
import org.mintmark.core.media.TargetCapacity;
import org.mintmark.engine.fat.FatSource;
import org.mintmark.engine.fat.FatWriter;
import org.mintmark.engine.iso.IsoBlueprint;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoOptions;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.model.TargetMedium;

/**
 * What a disc will need before anything runs, what takes the space, and what would make it fit.
 *
 * @param iso bytes of the ISO
 * @param key bytes used on a key
 * @param estimated whether images that are not captured yet are guessed at half of the bytes they hold
 * @param targets every kind of medium, smallest first
 * @param shares bytes by what they are for, largest first
 * @param advice sentences, none where it fits
 */
public record MediaForecast(long iso, long key, boolean estimated, List<Target> targets, Map<String, Long> shares, List<String> advice) {

    /**
     * A kind of medium.
     *
     * @param wanted whether the edition asks for it
     * @param capacity in bytes
     * @param needed what the disc takes on it
     */
    public record Target(TargetMedium medium, boolean wanted, long capacity, long needed) {
        /** Whether it is large enough. */
        public boolean fits() {
            return needed <= capacity;
        }
    }

    /** Sizes of the same images: XPRESS 1, LZX with little effort 0.932, LZX with full effort 0.904; measured on Windows' files. */
    private static final Map<Profile, Double> RATIOS = Map.of(Profile.DRAFT, 1.0, Profile.DEFAULT, 0.932, Profile.RELEASE, 0.904);
    private static final long MANIFEST_LINE = 200;

    /**
     * Forecasts a plan.
     *
     * @throws IOException when a name or file is too long for any disc; the message is a sentence
     */
    public static MediaForecast of(Plan plan) throws IOException {
        long pending = plan.imagesPending() ? plan.steps().stream().map(PlannedStep::step).filter(Step.Split.class::isInstance)
                .mapToLong(Step::weight).sum() : 0;
        MediaTree media = plan.tree();
        IsoTree tree = new IsoTree();
        List<FatSource> files = new ArrayList<>();
        for (MediaEntry entry : media.entries()) {
            if (!(plan.imagesPending() && isImage(entry))) {
                tree.add(entry.path(), IsoContent.sized(entry.size()));
                files.add(new FatSource(entry.path(), entry.size(), null));
            }
        }
        long manifest = media.entries().size() * MANIFEST_LINE;
        tree.add(MediaTree.MANIFEST, IsoContent.sized(manifest));
        boolean udf = plan.edition().udf().value();
        long iso = IsoBlueprint.of(tree, new IsoOptions("X", Instant.EPOCH, "", udf)).bytes() + pending;
        long key = FatWriter.needed(files, TargetCapacity.bytes(TargetMedium.KEY8)) + pending;
        List<Target> targets = new ArrayList<>();
        for (TargetMedium medium : TargetMedium.values()) {
            targets.add(new Target(medium, medium == plan.edition().target().value(), TargetCapacity.bytes(medium), medium == TargetMedium.KEY8 ? key : iso));
        }
        targets.sort(Comparator.comparingLong(Target::capacity));
        Map<String, Long> shares = shares(plan, pending);
        return new MediaForecast(iso, key, pending > 0, List.copyOf(targets), shares, advice(plan, targets, shares));
    }

    private static boolean isImage(MediaEntry entry) {
        String path = entry.path().toLowerCase(Locale.ROOT);
        return path.startsWith("reset/") && (path.endsWith(".wim") || path.endsWith(".swm"));
    }

    private static Map<String, Long> shares(Plan plan, long pending) {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (MediaEntry entry : plan.tree().entries()) {
            if (isImage(entry)) {
                if (!plan.imagesPending()) {
                    sums.merge("factory images", entry.size(), Long::sum);
                }
            } else {
                sums.merge(entry.origin(), entry.size(), Long::sum);
            }
        }
        if (pending > 0) {
            sums.put("factory images (estimated)", pending);
        }
        Map<String, Long> ordered = new LinkedHashMap<>();
        sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }

    private static List<String> advice(Plan plan, List<Target> targets, Map<String, Long> shares) {
        Target wanted = targets.stream().filter(Target::wanted).findFirst().orElseThrow();
        if (wanted.fits()) {
            return List.of();
        }
        long over = wanted.needed() - wanted.capacity();
        List<String> advice = new ArrayList<>();
        targets.stream().filter(t -> t.fits() && t.medium() != TargetMedium.KEY8).findFirst()
                .ifPresent(t -> advice.add("It fits a " + t.medium().getLiteral() + ": set the edition's target to it."));
        long images = shares.getOrDefault("factory images", shares.getOrDefault("factory images (estimated)", 0L));
        double saved = images * (1 - RATIOS.get(Profile.RELEASE) / RATIOS.get(plan.options().profile()));
        if (!plan.kind().vendorCaptured() && saved >= over) {
            advice.add("Images compressed with full effort (--profile release) would save about " + (long) saved + " bytes, which is enough.");
        }
        shares.forEach((origin, bytes) -> {
            if (origin.startsWith("language pack") && bytes >= over) {
                advice.add("Without the " + origin + " (" + bytes + " bytes) it fits: make an edition of its own for that language.");
            }
        });
        if (advice.isEmpty()) {
            advice.add("Nothing smaller than the images themselves makes it fit: exclude what a factory image need not have.");
        }
        return List.copyOf(advice);
    }
}
