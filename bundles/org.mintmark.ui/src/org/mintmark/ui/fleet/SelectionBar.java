package org.mintmark.ui.fleet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.CommandButton;

/** How many rows are chosen, and what can be done with them; not there while none is. */
final class SelectionBar {

    private final IWorkbenchPartSite site;
    private final Composite area;
    private final Label count;
    private final Map<FleetAction, Button> buttons = new EnumMap<>(FleetAction.class);
    /** How wide the bar is with all names. */
    private int full;

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
    }

    /** Leaves icons where there is no room for names, so that the bar stays one line. */
    private void fit() {
        boolean narrow = area.getParent().getClientArea().width < full;
        buttons.values().forEach(b -> b.setText(narrow && b.getImage() != null ? "" : b.getToolTipText())); //$NON-NLS-1$
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
        boolean there = !chosen.isEmpty();
        boolean discs = chosen.stream().anyMatch(FleetRow::needsDisc);
        count.setText(NLS.bind(Messages.selected, chosen.size()));
        count.setToolTipText(discs ? null : Messages.selectedNoDisc);
        buttons.get(FleetAction.BUILD).setEnabled(discs);
        buttons.get(FleetAction.WHO_USES).setEnabled(chosen.size() == 1);
        ((GridData) area.getLayoutData()).exclude = !there;
        area.setVisible(there);
        buttons.values().forEach(b -> b.setText(b.getToolTipText()));
        full = area.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ((GridLayout) area.getParent().getLayout()).marginWidth * 2;
        fit();
    }
}
