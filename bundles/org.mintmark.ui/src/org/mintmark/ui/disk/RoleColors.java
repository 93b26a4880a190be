package org.mintmark.ui.disk;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.mintmark.model.PartitionRole;

/** Colours of the partitions' roles, for light and dark backgrounds. */
final class RoleColors {

    private final boolean dark;

    /** For a background: dark where its light is less than half. */
    RoleColors(Color background) {
        RGB rgb = background.getRGB();
        dark = rgb.red * 3 + rgb.green * 6 + rgb.blue < 1280;
    }

    Color fill(PartitionRole role) {
        return switch (role) {
            case ESP, SYSTEM_RESERVED -> of(0xf6dfae, 0x574414);
            case MSR, EXTENDED, OTHER -> of(0xdde1e6, 0x3b4149);
            case WINDOWS -> of(0xc3d8f5, 0x24456f);
            case RECOVERY -> of(0xdccff0, 0x41345f);
            case DATA -> of(0xc4e5d2, 0x1f4a32);
            case OEM -> of(0xf4cfc7, 0x5a2f25);
        };
    }

    Color border(PartitionRole role) {
        return switch (role) {
            case ESP, SYSTEM_RESERVED -> of(0x8a5f00, 0xe8bd5e);
            case MSR, EXTENDED, OTHER -> of(0x5d6672, 0xa4adb9);
            case WINDOWS -> of(0x2563b8, 0x7db1f5);
            case RECOVERY -> of(0x6a4fa3, 0xc1abf0);
            case DATA -> of(0x22703a, 0x7fd198);
            case OEM -> of(0x98452f, 0xf0a08c);
        };
    }

    Color text() {
        return of(0x1d2126, 0xe4e7eb);
    }

    Color accent() {
        return of(0x2563b8, 0x7db1f5);
    }

    private Color of(int light, int night) {
        int rgb = dark ? night : light;
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }
}
