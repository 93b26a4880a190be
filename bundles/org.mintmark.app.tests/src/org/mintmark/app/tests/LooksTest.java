package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Small things that eyes expect of any program. */
class LooksTest {

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @Test
    void whatIsOffLooksOff() throws Exception {
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            DemoWorkspace.edit("rack-310").setActivePage("media");
            assertTrue(Robot.within(20, () -> Robot.find(Label.class, "media.state").getText().equals("Not built yet.")));
            Robot.pumpFor(300);
            Robot.screenshot("media-off-" + theme);
            int on = contrast(Robot.find(Button.class, "media.report"), Robot.find(Button.class, "media.plan"));
            int off = contrast(Robot.find(Button.class, "media.verify"), Robot.find(Button.class, "media.verify"));
            DemoWorkspace.theme("default");
            assertTrue(off < on * 3 / 4, theme + ": the text of a button that is off differs from its ground by " + off + ", of one that is on by " + on);
        }
    }

    /** How much the text of a button differs from its ground; its icon, on the left, does not count. */
    private static int contrast(Button... buttons) {
        int most = 0;
        for (Button button : buttons) {
            if (!button.isEnabled() && buttons.length > 1 && buttons[0] != buttons[1]) {
                continue;
            }
            ImageData seen = seen(button);
            int ground = light(seen, seen.width - 6, seen.height / 2);
            for (int x = 30; x < seen.width - 6; x++) {
                for (int y = 5; y < seen.height - 5; y++) {
                    most = Math.max(most, Math.abs(light(seen, x, y) - ground));
                }
            }
        }
        return most;
    }

    private static ImageData seen(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static int light(ImageData data, int x, int y) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        return rgb.red + rgb.green + rgb.blue;
    }

    @Test
    void theMatrixOfCulturesNeverScrollsSideways() throws Exception {
        DemoWorkspace.edit("nas-210").setActivePage("cultures");
        Robot.pumpFor(300);
        Table table = Robot.find(Table.class, "cultures");
        int width = Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
        assertTrue(width <= table.getClientArea().width && width > table.getClientArea().width - 10, width + " of " + table.getClientArea().width);
    }
}
