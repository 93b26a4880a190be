package org.mintmark.ui.disk;

import java.util.function.IntConsumer;
import java.util.function.ObjLongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;
import org.mintmark.ui.form.ByteText;
import org.mintmark.ui.form.Shades;
import org.mintmark.ui.form.StateShape;

/** One disk, drawn: widths by the logarithm of the sizes, true proportions in a strip beneath. */
public final class DiskCanvas extends Canvas {

    private static final int HEIGHT = 74;
    private static final int LEAST = 58;
    private static final int REACH = 4;
    private static final int LABEL = 8;
    private static final int LABEL_TOP = 39;
    /** While dragging one pixel is this much, because a logarithm under the pointer would lie. */
    private static final long COARSE = 128L << 20;

    private Disk disk;
    private final IntConsumer select;
    private final ObjLongConsumer<Integer> resize;
    private PartitionProblems problems = PartitionProblems.none();
    private int selected = -1;
    private int dragged = -1;
    private int dragStart;
    private int dragAt;
    private DraggedSize drag;

    /**
     * @param select told which partition was chosen
     * @param resize told which partition shall have which size in bytes
     */
    public DiskCanvas(Composite parent, Disk disk, IntConsumer select, ObjLongConsumer<Integer> resize) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.disk = disk;
        this.select = select;
        this.resize = resize;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::press));
        addMouseListener(MouseListener.mouseUpAdapter(this::release));
        addMouseMoveListener(this::move);
        addListener(SWT.KeyDown, e -> key(new KeyEvent(e)));
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = selected < 0 ? disk.getId() : disk.getId() + ", " + text(disk.getPartitions().get(selected));
            }
        });
    }

    /** Chooses a partition without telling. */
    public void show(int index) {
        selected = index;
        redraw();
    }

    /** Draws another state of the disk. */
    void show(Disk now) {
        disk = now;
        drop();
        selected = Math.min(selected, now.getPartitions().size() - 1);
        redraw();
    }

    /** Marks partitions of which there is something to say. */
    void problems(PartitionProblems now) {
        problems = now;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 400 : width, HEIGHT + 10);
    }

    /** What stands beside the pointer, null while nothing is dragged. */
    public String dragged() {
        return drag == null ? null : drag.text();
    }

    private void drop() {
        dragged = -1;
        drag = null;
        redraw();
    }

    private DiskBar bar() {
        return new DiskBar(sizes(), getClientArea().width - 1, LEAST);
    }

    private long[] sizes() {
        return disk.getPartitions().stream().mapToLong(Partition::getSize).toArray();
    }

    private void press(MouseEvent e) {
        forceFocus();
        int edge = bar().edge(e.x, REACH);
        if (edge >= 0) {
            dragged = edge;
            dragStart = e.x;
        }
        choose(edge >= 0 ? edge : bar().at(e.x));
    }

    private void move(MouseEvent e) {
        if (dragged < 0) {
            int over = bar().at(e.x);
            setToolTipText(over < 0 ? null : problems.of(disk.getPartitions().get(over).getId()));
            setCursor(bar().edge(e.x, REACH) >= 0 ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
            return;
        }
        long pixel = (e.stateMask & SWT.SHIFT) != 0 ? PartitionSizes.STEP : COARSE;
        long wanted = disk.getPartitions().get(dragged).getSize() + (e.x - dragStart) * pixel;
        drag = DraggedSize.of(disk, dragged, wanted);
        dragAt = e.x;
        redraw();
    }

    private void release(MouseEvent e) {
        int index = dragged;
        DraggedSize wanted = drag;
        drop();
        if (wanted != null && wanted.delta() != 0) {
            resize.accept(index, wanted.size());
        }
    }

    private void key(KeyEvent e) {
        int direction = e.keyCode == SWT.ARROW_LEFT ? -1 : e.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        if (e.keyCode == SWT.ESC && dragged >= 0) {
            drop();
        } else if (direction != 0 && (e.stateMask & SWT.ALT) != 0 && selected >= 0) {
            long step = (e.stateMask & SWT.SHIFT) != 0 ? 1L << 30 : PartitionSizes.STEP;
            resize.accept(selected, disk.getPartitions().get(selected).getSize() + direction * step);
        } else if (direction != 0) {
            choose(Math.max(0, Math.min(disk.getPartitions().size() - 1, selected + direction)));
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < disk.getPartitions().size()) {
            show(index);
            select.accept(index);
        }
    }

    private static String text(Partition partition) {
        return partition.getNumber() + " " + partition.getRole().getLiteral() + " " + ByteText.of(partition.getSize());
    }

    private void paint(GC gc) {
        RoleColors colors = new RoleColors(getBackground());
        Rectangle area = getClientArea();
        DiskBar bar = bar();
        double whole = Math.max(1, disk.getPartitions().stream().mapToLong(Partition::getSize).sum());
        double strip = 0;
        for (int i = 0; i < disk.getPartitions().size(); i++) {
            Partition p = disk.getPartitions().get(i);
            Rectangle box = new Rectangle(bar.left(i) + 1, 1, bar.left(i + 1) - bar.left(i) - 3, HEIGHT - 8);
            gc.setBackground(colors.fill(p.getRole()));
            gc.fillRectangle(box);
            gc.setForeground(colors.border(p.getRole()));
            RolePattern.paint(gc, p.getRole(), new Rectangle(box.x, box.y + box.height - 11, box.width, 11));
            gc.setLineWidth(i == selected ? 3 : 1);
            gc.setForeground(i == selected && isFocusControl() ? colors.accent() : colors.border(p.getRole()));
            gc.drawRectangle(box);
            gc.setClipping(box.x + 4, box.y, Math.max(0, box.width - 5), box.height);
            gc.setForeground(colors.text());
            String letter = p.getLetter() == null || p.getLetter().isEmpty() ? "" : " " + p.getLetter() + ":";
            gc.drawText(p.getNumber() + " " + DraggedSize.name(p) + letter, box.x + 6, box.y + 3, true);
            gc.drawText(ByteText.of(drag == null ? p.getSize() : drag.size(i)), box.x + 6, box.y + 21, true);
            gc.drawText(p.getFileSystem() == null ? "" : p.getFileSystem(), box.x + 6, box.y + 38, true);
            gc.setClipping((Rectangle) null);
            if (problems.of(p.getId()) != null) {
                StateShape shape = problems.error(p) ? StateShape.INVALID : StateShape.WARNING;
                shape.paint(gc, box.x + box.width - StateShape.SIDE - 3, box.y + 4, new Shades(getBackground()));
            }
            int end = (int) Math.round((strip + p.getSize()) / whole * area.width);
            int start = (int) Math.round(strip / whole * area.width);
            gc.setBackground(colors.border(p.getRole()));
            gc.fillRectangle(start, HEIGHT, end - start, 4);
            strip += p.getSize();
        }
        if (drag != null) {
            label(gc, drag.text(), colors.text(), area);
        }
    }

    /** Words beside the pointer, under the names and sizes, in the colours of the page turned round. */
    private void label(GC gc, String text, Color around, Rectangle area) {
        Point size = gc.textExtent(text);
        int x = Math.max(0, Math.min(area.width - size.x - 2 * LABEL, dragAt - size.x / 2 - LABEL));
        gc.setBackground(around);
        gc.setForeground(getBackground());
        gc.fillRoundRectangle(x, LABEL_TOP, size.x + 2 * LABEL, size.y + LABEL, LABEL, LABEL);
        gc.drawText(text, x + LABEL, LABEL_TOP + LABEL / 2, true);
    }
}
