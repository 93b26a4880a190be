package org.mintmark.ui.disk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mintmark.model.PartitionRole;

/** A band that tells roles apart for those who don't see the colours. */
final class RolePattern {

    private static final int STEP = 6;

    private RolePattern() {
    }

    static void paint(GC gc, PartitionRole role, Rectangle band) {
        gc.setClipping(band);
        gc.setLineWidth(1);
        int bottom = band.y + band.height;
        for (int x = band.x - band.height; x < band.x + band.width; x += STEP) {
            if (role == PartitionRole.ESP || role == PartitionRole.SYSTEM_RESERVED || role == PartitionRole.RECOVERY) {
                gc.drawLine(x, bottom, x + band.height, band.y);
            }
            if (role == PartitionRole.RECOVERY) {
                gc.drawLine(x, band.y, x + band.height, bottom);
            }
            if (role == PartitionRole.OEM) {
                gc.drawLine(x, band.y, x, bottom);
            }
            if (role == PartitionRole.MSR) {
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.drawPoint(x, band.y + 3);
                gc.drawPoint(x + STEP / 2, band.y + 7);
            }
        }
        if (role == PartitionRole.DATA) {
            for (int y = band.y + 2; y < bottom; y += 4) {
                gc.drawLine(band.x, y, band.x + band.width, y);
            }
        }
        gc.setClipping((Rectangle) null);
    }
}
