package org.mintmark.ui.disk;

import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolTip;

/** A cell that is typed in: it has room for its text, and says beside it why that text is not taken. */
final class TypedCell extends TextCellEditor {

    private static final int ROOM = 110;

    private final ToolTip refused;

    TypedCell(Table table) {
        super(table);
        refused = new ToolTip(table.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
        table.addDisposeListener(e -> refused.dispose());
        addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean before, boolean valid) {
                tell(!valid);
            }

            @Override
            public void applyEditorValue() {
                tell(!isValueValid()); // stays for a while, for the old value is back
            }

            @Override
            public void cancelEditor() {
                tell(false);
            }
        });
    }

    private void tell(boolean wrong) {
        if (wrong) {
            refused.setMessage(getErrorMessage());
            text.getParent().setData("refused", refused); //$NON-NLS-1$
            refused.setLocation(text.toDisplay(0, text.getSize().y));
        }
        refused.setVisible(wrong);
    }

    @Override
    public LayoutData getLayoutData() {
        LayoutData room = super.getLayoutData();
        room.minimumWidth = ROOM;
        return room;
    }
}
