package org.mintmark.ui.fleet;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.check.Severity;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.StateShape;

/** A column: what it says of a SKU, in which shape, and which page shows more. */
enum FleetColumn {
    SKU(Messages.sku, 148, "overview", FleetRow::id, r -> null), //$NON-NLS-1$
    FAMILY(Messages.family, 130, "overview", r -> r.isFamily() ? Messages.isFamily : r.family(), r -> null), //$NON-NLS-1$
    KIND(Messages.madeBy, 55, "overview", r -> r.kind().split("[-,]")[0], r -> null), //$NON-NLS-1$ //$NON-NLS-2$
    CHECKS(Messages.checks, 100, "overview", FleetColumn::checks, //$NON-NLS-1$
            r -> r.errors() > 0 ? StateShape.INVALID : r.warnings() > 0 ? StateShape.WARNING : StateShape.GOOD),
    LAYOUT(Messages.layout, 62, "disk", r -> r.disks() == 0 ? "-" : r.disks() == 1 ? Messages.oneDisk : NLS.bind(Messages.disks, r.disks()), //$NON-NLS-1$ //$NON-NLS-2$
            r -> shape(r, "disk", r.disks())), //$NON-NLS-1$
    CULTURES(Messages.cultures, 141, "cultures", r -> String.valueOf(r.cultures().size()), r -> null), //$NON-NLS-1$
    DRIVERS(Messages.drivers, 58, "drivers", r -> String.valueOf(r.drivers().size()), r -> shape(r, "driver", r.drivers().size())), //$NON-NLS-1$ //$NON-NLS-2$
    IMAGES(Messages.images, 87, "images", FleetRow::images, r -> r.areas().containsKey("image") ? shape(r, "image", 1) : shape(r.images(), "captured", "imported")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    MEDIA(Messages.media, 80, "media", FleetColumn::media, r -> shape(r.media(), "built", "built")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    VERIFIED(Messages.verified, 62, "media", r -> r.verified() ? Messages.yes : "-", r -> r.verified() ? StateShape.GOOD : StateShape.NONE), //$NON-NLS-1$ //$NON-NLS-2$
    REHEARSED(Messages.rehearsed, 80, "media", FleetRow::rehearsed, r -> shape(r.rehearsed(), "passed", "passed")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    SIGNED(Messages.signed, 62, "media", FleetRow::signed, r -> shape(r.signed(), "signed", "signed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** How wide names become where there is room. */
    static final int WIDEST = 284;
    private static final int ALONE = 170;
    private static final String BLOCKED = "blocked by errors"; //$NON-NLS-1$

    private final String title;
    private final int width;
    private final String page;
    private final Function<FleetRow, String> text;
    private final Function<FleetRow, StateShape> shape;

    FleetColumn(String title, int width, String page, Function<FleetRow, String> text, Function<FleetRow, StateShape> shape) {
        this.title = title;
        this.width = width;
        this.page = page;
        this.text = text;
        this.shape = shape;
    }

    private static String checks(FleetRow row) {
        return !row.readable() ? row.firstProblem() : row.errors() == 1 ? Messages.error : row.errors() > 0 ? NLS.bind(Messages.errors, row.errors())
                : row.warnings() == 1 ? Messages.warning : row.warnings() > 0 ? NLS.bind(Messages.warnings, row.warnings()) : Messages.good;
    }

    private static String media(FleetRow row) {
        return row.media().equals(BLOCKED) ? Messages.blocked : row.media();
    }

    /** How an area stands of which there are so many things. */
    private static StateShape shape(FleetRow row, String area, int count) {
        Severity worst = row.areas().get(area);
        return worst == Severity.ERROR ? StateShape.INVALID : worst == Severity.WARNING ? StateShape.WARNING : count == 0 ? StateShape.NONE : StateShape.GOOD;
    }

    private static StateShape shape(String state, String good, String alsoGood) {
        if (state.equals(good) || state.equals(alsoGood)) {
            return StateShape.GOOD;
        }
        return switch (state) {
            case "stale", "partial" -> StateShape.WARNING; //$NON-NLS-1$ //$NON-NLS-2$
            case "failed", "unreadable", BLOCKED -> StateShape.INVALID; //$NON-NLS-1$ //$NON-NLS-2$
            default -> StateShape.NONE;
        };
    }

    String title() {
        return title;
    }

    /** In pixels, 0 where it is not needed: grouped rows stand below their family. */
    int width(boolean grouped) {
        return this == FAMILY && grouped ? 0 : this == SKU && !grouped ? ALONE : width;
    }

    /** The editor's page that shows more. */
    String page() {
        return page;
    }

    String text(FleetRow row) {
        return text.apply(row);
    }

    /** The shape of the state, null where the text is all. */
    StateShape shape(FleetRow row) {
        return shape.apply(row);
    }

    /** The order of this column; rows that are equal in it stand by family and name. */
    Comparator<FleetRow> order() {
        Comparator<FleetRow> names = Comparator.comparing((FleetRow r) -> r.isFamily() ? r.id() : r.family()).thenComparing(r -> !r.isFamily()).thenComparing(FleetRow::id);
        return switch (this) {
            case FAMILY -> names;
            case SKU -> Comparator.comparing(FleetRow::id);
            case CHECKS -> Comparator.comparingInt((FleetRow r) -> -r.errors()).thenComparing(r -> -r.warnings()).thenComparing(names);
            case LAYOUT -> Comparator.comparingInt(FleetRow::disks).thenComparing(names);
            case CULTURES -> Comparator.comparingInt((FleetRow r) -> r.cultures().size()).thenComparing(names);
            case DRIVERS -> Comparator.comparingInt((FleetRow r) -> r.drivers().size()).thenComparing(names);
            default -> Comparator.comparing((FleetRow r) -> text(r)).thenComparing(names);
        };
    }
}
