package org.mintmark.ui.disk;

import org.eclipse.emf.ecore.EAttribute;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.ByteText;

/** A column of a disk's table: what it shows of a partition and what may be typed into it. */
enum PartitionColumn {
    NUMBER(Messages.number, null),
    ROLE(Messages.role, Literals.PARTITION__ROLE),
    LABEL(Messages.label, Literals.PARTITION__LABEL),
    FILE_SYSTEM(Messages.format, Literals.PARTITION__FILE_SYSTEM),
    LETTER(Messages.letter, Literals.PARTITION__LETTER),
    SIZE(Messages.size, Literals.PARTITION__SIZE),
    MINIMUM(Messages.minimum, Literals.PARTITION__MINIMUM_SIZE),
    OFFSET(Messages.offset, Literals.PARTITION__OFFSET),
    IMAGE(Messages.image, Literals.PARTITION__IMAGE),
    REST(Messages.rest, Literals.PARTITION__EXTEND);

    private final String title;
    private final EAttribute feature;

    PartitionColumn(String title, EAttribute feature) {
        this.title = title;
        this.feature = feature;
    }

    String title() {
        return title;
    }

    /** The attribute, null where it can't be edited. */
    EAttribute feature() {
        return feature;
    }

    boolean bytes() {
        return this == SIZE || this == MINIMUM || this == OFFSET;
    }

    String text(Partition partition) {
        Object value = feature == null ? (Object) partition.getNumber() : partition.eGet(feature);
        if (this == REST) {
            return partition.isExtend() ? Messages.yes : ""; //$NON-NLS-1$
        }
        if (this == MINIMUM && !partition.isSetMinimumSize()) {
            return ""; //$NON-NLS-1$
        }
        if (this == NUMBER && PartitionRows.logical(partition)) {
            return "└ " + partition.getNumber(); //$NON-NLS-1$
        }
        return value == null ? "" : bytes() ? ByteText.of((Long) value) : value instanceof PartitionRole role ? role.getLiteral() : value.toString(); //$NON-NLS-1$
    }

    /** The text to begin with when the cell is edited. */
    String edited(Partition partition) {
        return bytes() && !text(partition).isEmpty() ? ByteText.exact((Long) partition.eGet(feature)) : text(partition);
    }

    /**
     * The value that a text means.
     *
     * @throws IllegalArgumentException with a sentence
     */
    Object value(String text) {
        return bytes() ? text.isBlank() && this == MINIMUM ? null : (Object) ByteText.parse(text) : text.isBlank() ? null : text.strip();
    }
}
