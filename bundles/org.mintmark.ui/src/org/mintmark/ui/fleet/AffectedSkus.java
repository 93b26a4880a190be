package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.fleet.Reach;
import org.mintmark.core.fleet.Use;

/** The SKUs that something reaches, with a heading, and a way to choose them in the fleet. */
final class AffectedSkus {

    private static final int HEIGHT = 150;

    private final Composite area;
    private final Label heading;
    private final RowTable table;
    private final Button select;
    private List<Path> skus = List.of();

    /**
     * @param open what is done with a row that is opened
     * @param choice told when other rows are chosen
     * @param chooser gets the files of all SKUs that are to be chosen in the fleet
     */
    AffectedSkus(Composite parent, Consumer<Path> open, Runnable choice, Consumer<List<Path>> chooser) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        heading = new Label(area, SWT.WRAP);
        heading.setData("id", "impact.heading"); //$NON-NLS-1$ //$NON-NLS-2$
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new RowTable(area, SWT.MULTI, "impact.users", Set.of(), new RowTable.Column(Messages.sku, 150), new RowTable.Column(Messages.how, 190), //$NON-NLS-1$
                new RowTable.Column(Messages.note, 150));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.control().setLayoutData(data);
        table.control().addListener(SWT.Selection, e -> choice.run());
        table.control().addListener(SWT.DefaultSelection, e -> chosen().stream().findFirst().ifPresent(open));
        select = new Button(area, SWT.PUSH);
        select.setData("id", "impact.select"); //$NON-NLS-1$ //$NON-NLS-2$
        select.addListener(SWT.Selection, e -> chooser.accept(skus));
        clear(""); //$NON-NLS-1$
    }

    Control control() {
        return area;
    }

    /** Shows who uses something. */
    void show(String text, List<Use> users) {
        show(text, users.stream().map(u -> new RowTable.Row(u.sku(), u.isFamily(), u.isFamily() ? NLS.bind(Messages.familyOf, u.id()) : u.id(),
                how(u.own() ? "" : u.declaredById()), u.active() ? u.as() : NLS.bind(Messages.off, u.as()).strip())).toList(), //$NON-NLS-1$
                users.stream().filter(u -> !u.isFamily()).map(Use::sku).distinct().toList());
    }

    /** Shows whom a change reaches; those that stay as they are stand there greyed. */
    void show(Reach reach) {
        show(NLS.bind(Messages.reached, Counted.skus(reach.lines().size())), reach.lines().stream()
                .map(l -> new RowTable.Row(l.rebuild().sku(), !l.rebuild().stale(), l.rebuild().id(), how(l.family()), Costs.note(l.rebuild()))).toList(), reach.skus());
    }

    /** Shows a heading alone. */
    void clear(String text) {
        show(text, List.of(), List.of());
    }

    private static String how(String family) {
        return family.isEmpty() ? Messages.own : NLS.bind(Messages.inheritedFrom, family);
    }

    private void show(String text, List<RowTable.Row> rows, List<Path> reached) {
        skus = List.copyOf(reached);
        heading.setText(text);
        table.show(rows);
        select.setText(NLS.bind(Messages.selectAffected, Counted.skus(skus.size())));
        select.setEnabled(!skus.isEmpty());
        heading.requestLayout();
        select.requestLayout();
    }

    /** Files of the SKUs that are reached. */
    List<Path> skus() {
        return skus;
    }

    /** Files of the chosen rows. */
    List<Path> chosen() {
        return Stream.of(table.control().getSelection()).map(i -> (Path) i.getData()).toList();
    }

    /** Chooses rows. */
    void choose(Collection<Path> which) {
        TableItem[] items = table.control().getItems();
        table.control().setSelection(IntStream.range(0, items.length).filter(i -> which.contains(items[i].getData())).toArray());
    }
}
