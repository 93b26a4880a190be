package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Origin;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;

/**
 * One setting of many SKUs, as it is and as it would be.
 *
 * @param lines one a SKU, or one an edition, in the order of the SKUs
 * @param changes what is written
 */
public record SettingChange(List<Line> lines, List<FileChange> changes) implements ManyChange {

    /** Takes copies. */
    public SettingChange {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /**
     * What changes for a SKU.
     *
     * @param file its file
     * @param sku its id
     * @param edition id of the edition, empty where the setting is the SKU's
     * @param before what holds now and where it comes from
     * @param after what would hold, the same where nothing changes
     * @param changes whether the file changes
     * @param note why it stays as it is, or what else comes of it; often empty
     */
    public record Line(Path file, String sku, String edition, String before, String after, boolean changes, String note) {
    }

    @Override
    public int skus() {
        return (int) lines.stream().filter(Line::changes).map(Line::file).distinct().count();
    }

    /**
     * Looks what would change; nothing is written.
     *
     * @param value as people write it; empty to inherit it again
     * @throws IOException with a sentence where the value is none, or a SKU can't be read
     */
    public static SettingChange of(Resolver resolver, List<Path> skus, Setting setting, Optional<String> value) throws IOException {
        Object wanted = value.isPresent() ? setting.value(value.get()) : null;
        List<Line> lines = new ArrayList<>();
        List<FileChange> changes = ManySkus.change(skus, (file, sku) -> {
            EffectiveSku before = resolver.resolve(file);
            Optional<String> unfit = unfit(before, setting);
            if (unfit.isPresent()) {
                lines.add(new Line(file, before.id(), "", "", "", false, unfit.get()));
                return false;
            }
            List<Optional<EffectiveEdition>> editions = setting.ofEdition() ? before.editions().stream().map(Optional::of).toList() : List.of(Optional.empty());
            List<Boolean> changed = new ArrayList<>();
            for (Optional<EffectiveEdition> edition : editions) {
                boolean already = wanted != null && wanted.equals(setting.of(before, edition).value());
                changed.add(!already && place(sku, setting, edition, wanted == null).map(p -> set(p, setting, wanted)).orElse(false));
            }
            tell(lines, setting, before, resolver.resolve(file, sku), changed);
            return changed.contains(true);
        });
        return new SettingChange(lines, changes);
    }

    /** Why a setting means nothing for a SKU. */
    private static Optional<String> unfit(EffectiveSku sku, Setting setting) {
        if (!setting.ofCapture()) {
            return Optional.empty();
        }
        return sku.capture() == null ? Optional.of("no images are captured for it")
                : sku.capture().imported() ? Optional.of("its images are imported and stay as they are") : Optional.empty();
    }

    /** The object of the SKU's own model that has the setting; it is made where there is none, unless only one that exists matters. */
    private static Optional<EObject> place(Sku sku, Setting setting, Optional<EffectiveEdition> edition, boolean onlyExisting) {
        if (setting.ofCapture()) {
            if (sku.getCapture() == null && !onlyExisting) {
                sku.setCapture(SkuFactory.eINSTANCE.createCapture());
            }
            return Optional.ofNullable(sku.getCapture());
        }
        if (edition.isEmpty()) {
            return Optional.of(sku);
        }
        String id = edition.get().id();
        Optional<Edition> own = sku.getEditions().stream().filter(e -> id.equals(e.getId())).findFirst();
        if (own.isEmpty() && !onlyExisting) {
            Edition made = SkuFactory.eINSTANCE.createEdition();
            made.setId(id);
            sku.getEditions().add(made);
            return Optional.of(made);
        }
        return own.map(e -> e);
    }

    private static boolean set(EObject place, Setting setting, Object wanted) {
        boolean was = place.eIsSet(setting.feature());
        if (wanted == null) {
            place.eUnset(setting.feature());
            return was;
        }
        place.eSet(setting.feature(), wanted);
        return true;
    }

    private static void tell(List<Line> lines, Setting setting, EffectiveSku before, EffectiveSku after, List<Boolean> changed) {
        String note = "";
        if (setting.ofCapture() && !before.capture().owner().equals(after.capture().owner())) {
            note = after.capture().owner().equals(after.file()) ? "its images are captured for it alone from then on" : "it shares the images of " + after.capture().ownerId() + " from then on";
        }
        for (int i = 0; i < changed.size(); i++) {
            Optional<EffectiveEdition> old = setting.ofEdition() ? Optional.of(before.editions().get(i)) : Optional.empty();
            Optional<EffectiveEdition> now = setting.ofEdition() ? Optional.of(after.editions().get(i)) : Optional.empty();
            lines.add(new Line(before.file(), before.id(), old.map(EffectiveEdition::id).orElse(""), text(before, setting.of(before, old)),
                    text(after, setting.of(after, now)), changed.get(i), changed.get(i) ? note : "it is so already"));
        }
    }

    private static String text(EffectiveSku sku, Effective<?> value) {
        String said = value.value() == null ? "not set" : String.valueOf(value.value());
        if (value.origin() == Origin.OWN || value.origin() == Origin.DEFAULT && value.value() == null) {
            return said;
        }
        String from = value.origin() == Origin.DEFAULT ? "default" : "from " + sku.chain().get(Math.max(0, sku.files().indexOf(value.file()))).getId();
        return said + " (" + from + ")";
    }
}
