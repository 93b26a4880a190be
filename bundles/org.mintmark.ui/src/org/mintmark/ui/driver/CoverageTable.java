package org.mintmark.ui.driver;

import java.util.List;
import java.util.Optional;

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

    private static final int[] WIDTHS = { 140, 95, 105, 95, 240, 230 };

    private final Table table;
    private final StateCells cells;
    private List<DeviceCoverage> rows = List.of();
    private boolean server;

    CoverageTable(Table table) {
        this.table = table;
        cells = new StateCells(table, "coverage", new String[] { Messages.device, Messages.deviceClass, Messages.driver, Messages.rank, Messages.why, //$NON-NLS-1$
                Messages.hardwareId }, WIDTHS, i -> shape(rows.get(i)));
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
        DeviceCoverage chosen = chosen();
        return chosen == null ? Optional.empty() : of(chosen).match().map(m -> m.source().packageId()).or(() -> of(chosen).nearMiss().map(NearMiss::packageId));
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
