package org.mintmark.ui.disk;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.mintmark.model.PartitionRole;

/** Small pictures of the roles, as the disks are drawn; they go with the control they are for. */
final class RoleSwatches {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 12;

    private final Control owner;
    private final Map<PartitionRole, Image> images = new EnumMap<>(PartitionRole.class);

    RoleSwatches(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(e -> images.values().forEach(Image::dispose));
    }

    Image of(PartitionRole role) {
        return images.computeIfAbsent(role, this::paint);
    }

    private Image paint(PartitionRole role) {
        RoleColors colors = new RoleColors(owner.getBackground());
        ImageGcDrawer drawer = (gc, width, height) -> {
            gc.setBackground(colors.fill(role));
            gc.fillRectangle(0, 0, width, height);
            gc.setForeground(colors.border(role));
            RolePattern.paint(gc, role, new Rectangle(0, 0, width, height));
            gc.drawRectangle(0, 0, width - 1, height - 1);
        };
        return new Image(owner.getDisplay(), drawer, WIDTH, HEIGHT);
    }
}
