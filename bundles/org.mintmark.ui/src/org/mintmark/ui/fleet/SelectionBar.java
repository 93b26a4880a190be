package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.mintmark.core.fleet.Cost;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.CommandButton;

/** How many rows are chosen, and what can be done with them; not there while none is. */
final class SelectionBar {

    /** How many SKUs are planned before anybody has asked for it. */
    private static final int MOST = 50;
    private static final int PAUSE_MILLIS = 150;

    private final IWorkbenchPartSite site;
    private final Composite area;
    private final Label count;
    private final Plans plans = new Plans();
    private final Latest<Cost> costs = new Latest<>(Messages.looking, this::costs);
    private final Runnable ask = this::ask;
    private final Map<FleetAction, Button> buttons = new EnumMap<>(FleetAction.class);
    private List<FleetRow> shown = List.of();

    SelectionBar(IWorkbenchPartSite site, Composite parent) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        area.setData("id", "fleet.bar"); //$NON-NLS-1$ //$NON-NLS-2$
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginTop = 0;
        row.marginBottom = 0;
        area.setLayout(row);
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.exclude = true;
        area.setLayoutData(data);
        area.setVisible(false);
        count = new Label(area, SWT.NONE);
        count.setData("id", "fleet.bar.count"); //$NON-NLS-1$ //$NON-NLS-2$
        for (FleetAction action : FleetAction.values()) {
            buttons.put(action, button(action));
        }
        parent.addListener(SWT.Resize, e -> fit());
        area.addListener(SWT.Dispose, e -> costs.forget());
    }

    /** Leaves icons where there is no room for names, so that the bar stays one line; what a build costs is left out last. */
    private void fit() {
        int room = area.getParent().getClientArea().width - 2 * ((GridLayout) area.getParent().getLayout()).marginWidth;
        for (Predicate<FleetAction> named : List.<Predicate<FleetAction>>of(a -> true, a -> a == FleetAction.BUILD, a -> false)) {
            buttons.forEach((action, button) -> button.setText(named.test(action) || button.getImage() == null ? button.getToolTipText() : "")); //$NON-NLS-1$
            if (area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room) {
                break;
            }
        }
        area.getParent().layout(true, true);
    }

    /** With the name and icon that the command has in the menu. */
    private Button button(FleetAction action) {
        Button button = new Button(area, SWT.PUSH);
        button.setData("id", "fleet.bar." + action.command().substring(action.command().lastIndexOf('.') + 1)); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            button.setToolTipText(site.getService(ICommandService.class).getCommand(action.command()).getName());
            button.setText(button.getToolTipText());
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e); // it is declared beside this class
        }
        ImageDescriptor icon = site.getService(ICommandImageService.class).getImageDescriptor(action.command());
        button.setImage(icon == null ? null : new LocalResourceManager(JFaceResources.getResources(), button).get(icon));
        button.addListener(SWT.Selection, e -> {
            site.getPage().activate(site.getPart()); // the command means what is chosen here
            CommandButton.run(site, action.command());
        });
        return button;
    }

    /** Shows what can be done with rows. */
    void show(List<FleetRow> chosen) {
        if (chosen.equals(shown)) {
            return; // rows stand there as they did
        }
        shown = List.copyOf(chosen);
        boolean there = !chosen.isEmpty();
        boolean discs = chosen.stream().anyMatch(FleetRow::needsDisc);
        costs.forget();
        buttons.get(FleetAction.BUILD).setToolTipText(NLS.bind(Messages.build, discs().size()));
        area.getDisplay().timerExec(PAUSE_MILLIS, ask);
        count.setText(NLS.bind(Messages.selected, chosen.size()));
        count.setToolTipText(discs ? null : Messages.selectedNoDisc);
        buttons.get(FleetAction.BUILD).setEnabled(discs);
        buttons.get(FleetAction.WHO_USES).setEnabled(chosen.size() == 1);
        ((GridData) area.getLayoutData()).exclude = !there;
        area.setVisible(there);
        fit();
    }

    private List<Path> discs() {
        return shown.stream().filter(FleetRow::needsDisc).map(FleetRow::file).toList();
    }

    /** What a build would make, where not too many are chosen to plan them. */
    private void ask() {
        List<Path> skus = area.isDisposed() ? List.of() : discs();
        if (!skus.isEmpty() && skus.size() <= MOST) {
            costs.ask(monitor -> Cost.of(plans.open().of(skus, monitor)));
        }
    }

    private void costs(Cost cost, String problem) {
        if (!area.isDisposed() && problem == null && !cost.kinds().isEmpty()) { // what is wrong says the review of the build
            String kinds = Costs.kinds(cost.kinds());
            buttons.get(FleetAction.BUILD).setToolTipText(NLS.bind(Messages.buildCost, discs().size(), Costs.time(cost).map(t -> kinds + ", " + t).orElse(kinds))); //$NON-NLS-1$
            fit();
        }
    }
}
