package org.mintmark.ui.driver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.mintmark.core.driver.DeviceCoverage;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.DriverSource;
import org.mintmark.core.driver.NearMiss;
import org.mintmark.core.driver.TargetCoverage;
import org.mintmark.engine.inf.DriverRank;
import org.mintmark.ui.form.StateShape;

/** The devices and the driver that a Windows chooses for each. */
final class CoverageTable {

    /** Package, rank, why, and hardware ID. */
    private static final Set<Integer> WHOLE = Set.of(2, 3, 4, 5);

    private final Table table;
    private final StateCells cells;
    private List<DeviceCoverage> rows = List.of();
    private boolean server;

    CoverageTable(Table table) {
        this.table = table;
        cells = new StateCells(table, "coverage", new String[] { Messages.device, Messages.deviceClass, Messages.driver, Messages.rank, Messages.why, //$NON-NLS-1$
                Messages.hardwareId }, WHOLE, i -> shape(rows.get(i)));
    }

    Table control() {
        return table;
    }

    /** @param inServer whether the factory image counts, else Windows PE */
    void show(DriverReport report, boolean inServer) {
        server = inServer;
        rows = report.devices();
        cells.rows(rows.stream().map(this::texts).toArray(String[][]::new));
    }

    /** The chosen device, null where there is none. */
    DeviceCoverage chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** The package that the chosen device gets its driver from, or would nearly. */
    Optional<String> driver() {
        return Optional.ofNullable(chosen()).flatMap(this::driver);
    }

    private Optional<String> driver(DeviceCoverage device) {
        return of(device).match().map(m -> m.source().packageId()).or(() -> of(device).nearMiss().map(NearMiss::packageId));
    }

    /** Chooses a device that gets its driver from a package, or would nearly; the chosen one where it is such a one, none where there is none. */
    void choose(String packageId) {
        if (!driver().equals(Optional.of(packageId))) {
            table.setSelection(IntStream.range(0, rows.size()).filter(i -> driver(rows.get(i)).equals(Optional.of(packageId)))
                    .boxed().min(Comparator.comparing(i -> of(rows.get(i)).match().isEmpty())).orElse(-1));
        }
    }

    /** Says that the chosen device has no package; empty where none is chosen. */
    String alone() {
        DeviceCoverage chosen = chosen();
        return chosen == null ? "" : NLS.bind(of(chosen).covered() ? Messages.ownDriver : Messages.noPackage, texts(chosen)[0]); //$NON-NLS-1$
    }

    private TargetCoverage of(DeviceCoverage device) {
        return server ? device.image() : device.winpe();
    }

    private StateShape shape(DeviceCoverage device) {
        TargetCoverage coverage = of(device);
        if (coverage.covered()) {
            return coverage.match().get().rank().signature() == DriverRank.SIGNED ? StateShape.GOOD : StateShape.WARNING;
        }
        return !device.device().needed() || !coverage.known() ? StateShape.MISSING : StateShape.INVALID;
    }

    private String[] texts(DeviceCoverage device) {
        TargetCoverage coverage = of(device);
        String name = device.device().name().isEmpty() ? device.device().id() : device.device().name();
        String none = coverage.known() ? Messages.noDriver : Messages.noDriverKnown;
        return new String[] { name, device.device().className() + (device.device().needed() ? " \u25CF" : ""), //$NON-NLS-1$ //$NON-NLS-2$
                coverage.match().map(m -> m.source().packageId().equals(DriverSource.IN_BOX) ? Messages.inBox : m.source().packageId()).orElse(none),
                coverage.match().map(m -> m.rank().text()).orElse(""), //$NON-NLS-1$
                coverage.match().map(m -> why(m.rank())).or(() -> coverage.nearMiss().map(n -> NLS.bind(Messages.nearMiss, n.text()))).orElse(""), //$NON-NLS-1$
                device.device().id() };
    }

    /** What a rank says in words (learn.microsoft.com, "Identifier Score"). */
    private static String why(DriverRank rank) {
        String match = switch (rank.identifier() >> 12) {
            case 0 -> Messages.exact;
            case 1, 2 -> Messages.compatible;
            default -> Messages.generic;
        };
        return rank.signature() == DriverRank.SIGNED ? match : NLS.bind(Messages.unsignedMatch, match);
    }
}
