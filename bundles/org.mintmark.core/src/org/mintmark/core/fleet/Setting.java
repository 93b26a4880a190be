package org.mintmark.core.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.SkuPackage.Literals;

/** A setting that makes sense for many SKUs at once. */
public enum Setting {
    /** How the server is administered. */
    ADMINISTRATION("Administration", Literals.SKU__ADMINISTRATION),
    /** Firmware of the servers. */
    FIRMWARE("Firmware", Literals.SKU__FIRMWARE),
    /** Which Windows Server Essentials. */
    GENERATION("Generation", Literals.SKU__GENERATION),
    /** Revision of the discs. */
    REVISION("Revision", Literals.SKU__REVISION),
    /** How images are compressed. */
    COMPRESSION("Compression", Literals.CAPTURE__COMPRESSION),
    /** With how much effort. */
    LEVEL("Compression level", Literals.CAPTURE__LEVEL),
    /** Medium that the discs must fit. */
    TARGET("Target medium", Literals.EDITION__TARGET),
    /** Date of everything on the discs. */
    DATE("Date", Literals.EDITION__DATE),
    /** Template of the volume label. */
    LABEL("Label", Literals.EDITION__LABEL),
    /** Whether ISOs get a UDF bridge. */
    UDF("UDF", Literals.EDITION__UDF);

    private static final int MAX_LEVEL = 100;

    private final String label;
    private final EAttribute feature;

    Setting(String label, EAttribute feature) {
        this.label = label;
        this.feature = feature;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    EAttribute feature() {
        return feature;
    }

    /** The values to choose from, none where any text will do. */
    public List<String> choices() {
        if (feature.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
        }
        return this == UDF ? List.of("true", "false") : List.of();
    }

    /**
     * The value that a text stands for.
     *
     * @throws FormatException with a sentence where it stands for none
     */
    Object value(String text) throws FormatException {
        String plain = text.strip();
        if (plain.isEmpty() || !choices().isEmpty() && !choices().contains(plain)) {
            throw new FormatException(label + " can't be '" + plain + "': " + (choices().isEmpty() ? "type a value." : "choose one of " + String.join(", ", choices()) + "."));
        }
        try {
            Object value = EcoreUtil.createFromString(feature.getEAttributeType(), plain);
            if (this == LEVEL && ((Integer) value < 1 || (Integer) value > MAX_LEVEL)) {
                throw new FormatException("The compression level can't be " + plain + ": type a number from 1 to " + MAX_LEVEL + ".");
            }
            return value;
        } catch (RuntimeException e) {
            throw new FormatException(this == DATE ? "The date can't be '" + plain + "': type it as 2026-01-31T00:00:00Z."
                    : label + " can't be '" + plain + "': type a number.", e);
        }
    }

    /** Whether it belongs to an edition. */
    boolean ofEdition() {
        return ofClass(Literals.EDITION);
    }

    /** Whether it belongs to the capture. */
    boolean ofCapture() {
        return ofClass(Literals.CAPTURE);
    }

    private boolean ofClass(EClass type) {
        return feature.getEContainingClass() == type;
    }

    /** What holds for a SKU now; for an edition where it belongs to one. */
    Effective<?> of(EffectiveSku sku, Optional<EffectiveEdition> edition) {
        return switch (this) {
            case ADMINISTRATION -> sku.administration();
            case FIRMWARE -> sku.firmware();
            case GENERATION -> sku.generation();
            case REVISION -> sku.revision();
            case COMPRESSION -> sku.capture().compression();
            case LEVEL -> sku.capture().level();
            case TARGET -> edition.orElseThrow().target();
            case DATE -> edition.orElseThrow().date();
            case LABEL -> edition.orElseThrow().label();
            case UDF -> edition.orElseThrow().udf();
        };
    }
}
