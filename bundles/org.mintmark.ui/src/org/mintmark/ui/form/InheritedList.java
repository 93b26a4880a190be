package org.mintmark.ui.form;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.resolve.Origin;
import org.mintmark.workspace.SkuPart;

/** A list to which a SKU adds what its families have: rows with their origin, of which one's own can be removed. */
public final class InheritedList {

    private static final int ROWS = 3;
    private static final int ORIGIN_WIDTH = 170;

    private final EditedSku editor;
    private final Table table;
    private final Button remove;
    private List<? extends Effective<?>> shown = List.of();

    /**
     * Of an attribute of a part of the SKU.
     *
     * @param chooser asks the user for a value, null where they thought again
     */
    public InheritedList(EditedSku editor, SkuPart part, Composite parent, FormToolkit toolkit, String label, EAttribute feature,
            Supplier<String> chooser) {
        this.editor = editor;
        Composite left = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        left.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        toolkit.createLabel(left, label);
        button(toolkit, left, Messages.add, feature.getName() + ".add", () -> { //$NON-NLS-1$
            String value = chooser.get();
            if (value != null && !value.isBlank()) {
                part.add(feature, value.strip());
            }
        });
        remove = button(toolkit, left, Messages.remove, feature.getName() + ".remove", () -> removeChosen(part, feature)); //$NON-NLS-1$
        table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        table.setData("id", feature.getName()); //$NON-NLS-1$
        GridData data = SkuPage.wide(2);
        data.verticalAlignment = SWT.FILL;
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT).setWidth(ORIGIN_WIDTH);
        table.addListener(SWT.Resize, e -> table.getColumn(0).setWidth(Math.max(80, table.getClientArea().width - ORIGIN_WIDTH)));
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && remove.isEnabled()) {
                removeChosen(part, feature);
            }
        });
        enable();
    }

    private void removeChosen(SkuPart part, EAttribute feature) {
        part.remove(feature, text(shown.get(table.getSelectionIndex()).value()));
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, String id, Runnable action) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setData("id", id); //$NON-NLS-1$
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** Shows the values in force. */
    public void show(List<? extends Effective<?>> values) {
        shown = values;
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (Effective<?> value : values) {
            new TableItem(table, SWT.NONE).setText(new String[] { text(value.value()),
                    value.origin() == Origin.OWN ? Messages.own : NLS.bind(Messages.from, OriginLink.name(editor, value)) });
        }
        table.setSelection(Math.min(selected, values.size() - 1));
        enable();
    }

    private void enable() {
        int selected = table.getSelectionIndex();
        remove.setEnabled(selected >= 0 && shown.get(selected).origin() == Origin.OWN);
    }

    private static String text(Object value) {
        return value instanceof Located located ? located.text() : String.valueOf(value);
    }
}
