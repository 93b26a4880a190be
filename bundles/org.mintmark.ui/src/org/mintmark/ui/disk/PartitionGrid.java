package org.mintmark.ui.disk;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;

/** A disk's partitions as a table; a click, F2 or Enter edits a cell. */
final class PartitionGrid {

    private static final String[] ROLES = Arrays.stream(PartitionRole.values()).map(PartitionRole::getLiteral).toArray(String[]::new);

    private final TableViewer viewer;
    private final RoleSwatches swatches;
    private PartitionProblems problems = PartitionProblems.none();

    /** What the user typed into a cell. */
    interface Edit {
        void accept(int partition, PartitionColumn column, Object value);
    }

    PartitionGrid(Composite parent, RoleSwatches swatches, Edit edit) {
        this.swatches = swatches;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        table().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusFrame(viewer));
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
                return key || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC || super.isEditorActivationEvent(event);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        for (PartitionColumn column : PartitionColumn.values()) {
            column(column, (partition, value) -> edit.accept(table().indexOf(item(partition)), column, value));
        }
    }

    private org.eclipse.swt.widgets.TableItem item(Partition partition) {
        return Arrays.stream(table().getItems()).filter(i -> i.getData() == partition).findFirst().orElseThrow();
    }

    private void column(PartitionColumn column, BiConsumer<Partition, Object> edit) {
        TableViewerColumn shown = new TableViewerColumn(viewer, column.bytes() || column == PartitionColumn.NUMBER ? SWT.RIGHT : SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((Partition) element);
            }

            @Override
            public Image getImage(Object element) {
                return column == PartitionColumn.ROLE ? swatches.of(((Partition) element).getRole())
                        : getToolTipText(element) != null ? mark((Partition) element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return problems.of((Partition) element, column);
            }
        });
        if (column.feature() != null) {
            shown.setEditingSupport(new CellEdit(column, edit));
        }
    }

    private Image mark(Partition partition) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(problems.error(partition) ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    /** Marks rows, and the cells that are wrong. */
    void problems(PartitionProblems now) {
        Object[] rows = (Object[]) viewer.getInput();
        Object[] different = Arrays.stream(rows).filter(r -> !Objects.equals(now.of(((Partition) r).getId()), problems.of(((Partition) r).getId()))).toArray();
        problems = now;
        if (different.length > 0) { // whoever types in a cell is not disturbed
            viewer.update(different, null);
            Arrays.stream(table().getColumns()).forEach(TableColumn::pack);
        }
    }

    Table table() {
        return viewer.getTable();
    }

    /** Begins to edit a cell, as a click on it does. */
    void edit(int partition, PartitionColumn column) {
        viewer.editElement(viewer.getElementAt(partition), column.ordinal());
    }

    void show(Disk disk) {
        int selected = table().getSelectionIndex();
        viewer.setInput(PartitionRows.of(disk).toArray());
        table().setSelection(selected);
        for (TableColumn column : table().getColumns()) {
            column.pack();
        }
    }

    /** A frame around the cell that keys would edit. */
    private static final class FocusFrame extends FocusCellHighlighter {

        private final TableViewer viewer;

        FocusFrame(TableViewer viewer) {
            super(viewer);
            this.viewer = viewer;
            viewer.getTable().addListener(SWT.PaintItem, e -> {
                ViewerCell cell = getFocusCell();
                if (cell != null && cell.getItem() == e.item && cell.getColumnIndex() == e.index && viewer.getTable().isFocusControl()) {
                    Rectangle bounds = cell.getBounds();
                    e.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
                }
            });
        }

        @Override
        protected void focusCellChanged(ViewerCell now, ViewerCell before) {
            viewer.getTable().redraw();
        }
    }

    private final class CellEdit extends EditingSupport {

        private final PartitionColumn column;
        private final BiConsumer<Partition, Object> edit;
        private final CellEditor editor;

        CellEdit(PartitionColumn column, BiConsumer<Partition, Object> edit) {
            super(viewer);
            this.column = column;
            this.edit = edit;
            editor = switch (column) {
                case ROLE -> new ComboBoxCellEditor(table(), ROLES, SWT.READ_ONLY);
                case REST -> new CheckboxCellEditor(table());
                default -> new TypedCell(table());
            };
            if (column.bytes()) {
                editor.setValidator(this::problem);
            }
        }

        private String problem(Object text) {
            try {
                column.value(text.toString());
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            Partition partition = (Partition) element;
            return switch (column) {
                case ROLE -> partition.getRole().ordinal();
                case REST -> partition.isExtend();
                default -> column.edited(partition);
            };
        }

        @Override
        protected void setValue(Object element, Object value) {
            Partition partition = (Partition) element;
            if (value != null && !value.equals(getValue(element))) { // null: what was typed is not valid
                edit.accept(partition, switch (column) {
                    case ROLE -> PartitionRole.values()[(Integer) value];
                    case REST -> value;
                    default -> column.value(value.toString());
                });
            }
        }
    }
}
