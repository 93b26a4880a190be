package org.mintmark.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mintmark.core.culture.TextExtent;

/** The choices of the preview: whose page, which step, at what resolution. */
final class PreviewBar {

    private final Composite bar;
    private final ClientField client;
    private final ClientField compare;
    private final Combo resolution;
    private final Combo size;
    private final Combo drawnFrom;
    private int editions;
    private final Label title;

    PreviewBar(Composite parent, PreviewView view) {
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button("preview.before", "\u25C0", Messages.before, () -> view.walk(-1)); //$NON-NLS-1$ //$NON-NLS-2$
        client = field("preview.client", Messages.client, view::client); //$NON-NLS-1$
        button("preview.next", "\u25B6", Messages.after, () -> view.walk(1)); //$NON-NLS-1$ //$NON-NLS-2$
        compare = field("preview.compare", Messages.compare, view::compare); //$NON-NLS-1$
        combo("preview.step", Arrays.stream(PageStep.values()).map(PageStep::text).toList(), i -> view.canvas().show(PageStep.values()[i])); //$NON-NLS-1$
        resolution = combo("preview.dpi", TextExtent.DPIS.stream().map(d -> d + " dpi").toList(), i -> view.rescale()); //$NON-NLS-1$ //$NON-NLS-2$
        size = combo("preview.size", List.of(Messages.fit, Messages.trueSize), i -> view.rescale()); //$NON-NLS-1$
        combo("preview.frame", List.of(Messages.light, Messages.dark), i -> view.canvas().frame(i == 1)); //$NON-NLS-1$
        drawnFrom = combo("preview.from", List.of(), i -> view.ask(true)); //$NON-NLS-1$
        offer(drawnFrom, false);
        IToolBarManager tools = view.getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.savePng, "picture", view::savePng)); //$NON-NLS-1$
        tools.add(action(Messages.saveSheet, "sheet", view::saveSheet)); //$NON-NLS-1$
        title = new Label(parent, SWT.NONE);
        title.setData("id", "preview.title"); //$NON-NLS-1$ //$NON-NLS-2$
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void button(String id, String label, String tip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = tip; // an arrow has no name
            }
        });
        button.setData("id", id); //$NON-NLS-1$
        button.addListener(SWT.Selection, e -> action.run());
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        ResourceLocator.imageDescriptorFromBundle("org.mintmark.ui", "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return action;
    }

    private ClientField field(String id, String message, java.util.function.Consumer<String> action) {
        ClientField field = new ClientField(bar, id, message, action);
        field.control().setLayoutData(new RowData(120, SWT.DEFAULT));
        return field;
    }

    private Combo combo(String id, List<String> items, java.util.function.IntConsumer action) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setData("id", id); //$NON-NLS-1$
        combo.addListener(SWT.Selection, e -> action.accept(combo.getSelectionIndex()));
        return combo;
    }

    private static void offer(Combo combo, boolean on) {
        combo.setVisible(on);
        RowData data = new RowData();
        data.exclude = !on;
        combo.setLayoutData(data);
    }

    int dpi() {
        return TextExtent.DPIS.get(Math.max(0, resolution.getSelectionIndex()));
    }

    boolean fits() {
        return size.getSelectionIndex() <= 0;
    }

    /** The chosen edition, null for the first or where an ISO is chosen. */
    String edition() {
        int index = drawnFrom.getSelectionIndex();
        return index < 0 || index >= editions ? null : (String) drawnFrom.getData(String.valueOf(index));
    }

    /** Name of the chosen ISO, null where the working folder is drawn. */
    String iso() {
        return drawnFrom.getSelectionIndex() < editions ? null : drawnFrom.getText();
    }

    /** Offers what pages can be drawn from; what is chosen stays so. */
    void sources(List<String> editionIds, List<String> isos) {
        List<String> items = new ArrayList<>(editionIds.stream().map(e -> editionIds.size() == 1 ? Messages.folder : NLS.bind(Messages.edition, e)).toList());
        items.addAll(isos);
        if (!List.of(drawnFrom.getItems()).equals(items)) {
            int before = items.indexOf(drawnFrom.getText());
            drawnFrom.setItems(items.toArray(String[]::new));
            drawnFrom.select(Math.max(0, before));
            editions = editionIds.size();
            for (int i = 0; i < editions; i++) {
                drawnFrom.setData(String.valueOf(i), editionIds.get(i));
            }
            offer(drawnFrom, items.size() > 1);
            bar.getParent().layout(true, true);
        }
    }

    void title(String text) {
        title.setText(text);
    }

    void clients(String first, String second) {
        client.show(first);
        compare.show(second);
    }
}
