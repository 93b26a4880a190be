package org.mintmark.ui.fleet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.fleet.Standing;
import org.mintmark.ui.form.FilterField;

/** What is looked for: a text, and one of a few standings with how many rows have it. */
final class FleetHead {

    private static final int FILTER_WIDTH = 110;

    private final Composite area;
    private final Text filter;
    private final Map<Standing, Button> chips = new EnumMap<>(Standing.class);
    private final Label count;
    private final Font bold;
    private final Runnable changed;
    private Standing standing = Standing.ALL;

    /** @param changed told when something else is looked for */
    FleetHead(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(Standing.values().length + 2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        filter = FilterField.create(area, "fleet.filter", Messages.filter, changed); //$NON-NLS-1$
        filter.setToolTipText(Messages.filterTip);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = FILTER_WIDTH;
        filter.setLayoutData(wide);
        bold = new LocalResourceManager(JFaceResources.getResources(), area).create(FontDescriptor.createFrom(filter.getFont()).setStyle(SWT.BOLD));
        for (Standing each : Standing.values()) {
            Button chip = new Button(area, SWT.TOGGLE);
            chip.setData("id", "fleet.chip." + each.name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
            chip.setText(NLS.bind(title(each), 0));
            chip.addListener(SWT.Selection, e -> choose(each == standing ? Standing.ALL : each));
            chips.put(each, chip);
        }
        count = new Label(area, SWT.NONE);
        count.setData("id", "fleet.count"); //$NON-NLS-1$ //$NON-NLS-2$
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        choose(Standing.ALL);
        parent.addListener(SWT.Resize, e -> fit());
    }

    /** Where all does not stand in one line, the number of rows is left out; where that is not enough, the filter gets a line of its own. */
    private void fit() {
        Composite parent = area.getParent();
        int room = parent.getClientArea().width - 2 * ((GridLayout) parent.getLayout()).marginWidth;
        if (!fits(true, false, room) && !fits(false, false, room)) {
            fits(true, true, room);
        }
        parent.layout(true, true);
    }

    private boolean fits(boolean counted, boolean lines, int room) {
        int columns = chips.size() + (counted && !lines ? 2 : 1);
        ((GridLayout) area.getLayout()).numColumns = columns;
        ((GridData) filter.getLayoutData()).horizontalSpan = lines ? columns : 1;
        ((GridData) count.getLayoutData()).exclude = !counted;
        count.setVisible(counted);
        return area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room;
    }

    /** Looks for nothing. */
    void clear() {
        if (filters()) {
            filter.setText(""); //$NON-NLS-1$
            choose(Standing.ALL);
        }
    }

    Composite control() {
        return area;
    }

    private static String title(Standing standing) {
        return switch (standing) {
            case ALL -> Messages.chipAll;
            case ERRORS -> Messages.chipErrors;
            case STALE -> Messages.chipStale;
            case UNSIGNED -> Messages.chipUnsigned;
        };
    }

    /** One at a time; the one that is chosen gives way to all when it is pressed again. */
    private void choose(Standing wanted) {
        boolean other = wanted != standing;
        standing = wanted;
        chips.forEach((each, chip) -> {
            chip.setSelection(each == wanted);
            chip.setFont(each == wanted ? bold : filter.getFont()); // a pressed button can't be told in a dark theme
        });
        area.layout();
        if (other) {
            changed.run();
        }
    }

    boolean wants(FleetRow row) {
        return standing.holds(row) && row.matches(filter.getText());
    }

    /** Whether less than all rows are wanted. */
    boolean filters() {
        return standing != Standing.ALL || !filter.getText().isBlank();
    }

    /** Says how many rows there are, and how many of them are shown. */
    void count(Collection<FleetRow> all, int shown) {
        int before = length();
        count.setText(NLS.bind(Messages.count, shown, all.size()));
        chips.forEach((each, chip) -> chip.setText(NLS.bind(title(each), all.stream().filter(each::holds).count())));
        if (length() != before) { // while rows come in, other digits need no other place
            fit();
        }
    }

    private int length() {
        return count.getText().length() + chips.values().stream().mapToInt(c -> c.getText().length()).sum();
    }

    void focus() {
        filter.setFocus();
    }

    /** Whether one types into the filter. */
    boolean typing() {
        return filter.isFocusControl();
    }

    /** Selects what stands in the filter, so that what is typed takes its place. */
    void begin() {
        filter.setFocus();
        filter.selectAll();
    }
}
