package org.mintmark.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage.Literals;

/** A part of a document that comes into being with its first own value and goes with its last one, each in one step of the history. */
public final class SkuPart {

    private static final String DEFAULT = "default";

    private final SkuDocument document;
    private final Function<Sku, EObject> place;
    private final Function<EObject, Command> adding;
    private final Function<EObject, Command> removing;
    private final EObject fresh;
    private final boolean vanishes;

    private SkuPart(SkuDocument document, Function<Sku, EObject> place, EObject fresh, boolean vanishes, Function<EObject, Command> adding,
            Function<EObject, Command> removing) {
        this.vanishes = vanishes;
        this.document = document;
        this.place = place;
        this.fresh = fresh;
        this.adding = adding;
        this.removing = removing;
    }

    /** The SKU itself, which always is there. */
    public static SkuPart whole(SkuDocument document) {
        return new SkuPart(document, sku -> sku, null, false, null, null);
    }

    /** What the SKU itself says about its capture. */
    public static SkuPart capture(SkuDocument document) {
        return new SkuPart(document, Sku::getCapture, SkuFactory.eINSTANCE.createCapture(), true,
                made -> SetCommand.create(document.domain(), document.sku(), Literals.SKU__CAPTURE, made),
                gone -> SetCommand.create(document.domain(), document.sku(), Literals.SKU__CAPTURE, SetCommand.UNSET_VALUE));
    }

    /** What the SKU itself says about an edition; only the default one goes when it says nothing any more. */
    public static SkuPart edition(SkuDocument document, String id) {
        Edition edition = SkuFactory.eINSTANCE.createEdition();
        edition.setId(id);
        return new SkuPart(document,
                sku -> sku.getEditions().stream().filter(e -> id.equals(e.getId() == null ? DEFAULT : e.getId())).findFirst().orElse(null), edition,
                id.equals(DEFAULT),
                made -> AddCommand.create(document.domain(), document.sku(), Literals.SKU__EDITIONS, made),
                gone -> RemoveCommand.create(document.domain(), document.sku(), Literals.SKU__EDITIONS, gone));
    }

    /** The part, empty while it says nothing. */
    public Optional<EObject> find() {
        return Optional.ofNullable(place.apply(document.sku()));
    }

    /** Whether it has a value of its own. */
    public boolean has(EStructuralFeature feature) {
        return find().map(part -> part.eIsSet(feature)).orElse(false);
    }

    /** Its own values of a list. */
    public List<?> list(EStructuralFeature feature) {
        return find().map(part -> (List<?>) part.eGet(feature)).orElse(List.of());
    }

    /** Makes it say that it is there. */
    public void create() {
        if (find().isEmpty()) {
            document.history().execute(adding.apply(EcoreUtil.copy(fresh)));
        }
    }

    /** Takes it away with all it says. */
    public void drop() {
        find().ifPresent(part -> document.history().execute(removing.apply(part)));
    }

    /** Gives it a value. */
    public void set(EStructuralFeature feature, Object value) {
        set(Map.of(feature, value));
    }

    /** Gives it several values as one step. */
    public void set(Map<EStructuralFeature, Object> values) {
        change(part -> {
            for (Map.Entry<EStructuralFeature, Object> value : values.entrySet()) {
                part.eSet(value.getKey(), value.getValue());
            }
        }, part -> {
            Map<EStructuralFeature, Object> different = new LinkedHashMap<>(values);
            different.entrySet().removeIf(v -> part.eIsSet(v.getKey()) && v.getValue().equals(part.eGet(v.getKey())));
            return different.entrySet().stream().map(v -> SetCommand.create(document.domain(), part, v.getKey(), v.getValue())).toList();
        });
    }

    /** Adds a value to a list. */
    @SuppressWarnings("unchecked") // the feature is a list of such values
    public void add(EStructuralFeature feature, Object value) {
        change(part -> ((List<Object>) part.eGet(feature)).add(value),
                part -> ((List<?>) part.eGet(feature)).contains(value) ? List.of()
                        : List.of(AddCommand.create(document.domain(), part, feature, value)));
    }

    /** Removes a value of its own from a list. */
    public void remove(EStructuralFeature feature, Object value) {
        find().filter(part -> ((List<?>) part.eGet(feature)).contains(value)).ifPresent(part -> {
            boolean last = ((List<?>) part.eGet(feature)).size() == 1 && only(part, feature);
            document.history().execute(last ? removing.apply(part) : RemoveCommand.create(document.domain(), part, feature, value));
        });
    }

    /** Makes a feature inherited again. */
    public void unset(EStructuralFeature feature) {
        find().filter(part -> part.eIsSet(feature)).ifPresent(part -> {
            if (only(part, feature)) {
                document.history().execute(removing.apply(part));
            } else {
                document.unset(part, feature);
            }
        });
    }

    /** Whether the part goes when this feature does. */
    private boolean only(EObject part, EStructuralFeature feature) {
        return vanishes && part.eClass().getEAllStructuralFeatures().stream()
                .allMatch(f -> f == feature || f == Literals.EDITION__ID || !part.eIsSet(f));
    }

    private interface Filling {
        void fill(EObject part);
    }

    private void change(Filling filling, Function<EObject, List<Command>> commands) {
        Optional<EObject> found = find();
        if (found.isEmpty()) {
            EObject made = EcoreUtil.copy(fresh);
            filling.fill(made);
            document.history().execute(adding.apply(made));
            return;
        }
        List<Command> parts = commands.apply(found.get());
        if (!parts.isEmpty()) {
            CompoundCommand all = new CompoundCommand();
            parts.forEach(all::append);
            document.history().execute(all.unwrap());
        }
    }
}
