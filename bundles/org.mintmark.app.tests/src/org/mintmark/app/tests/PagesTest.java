package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.form.ShownCulture;

/** Every page in light and dark: nothing blank, nothing cut off, nothing beside the window. */
class PagesTest {

    private static final List<String> PAGES = List.of("overview", "disk", "cultures", "drivers", "images", "media", "source");
    private static final int COLOURS = 8;

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        new SkuProject().create(new SkuProject.Request(fleet.resolve("nas-500"), false, fleet.resolve("contoso-nas/contoso-nas.sku"), null,
                LayoutTemplates.UEFI_DATA, List.of("en-US", "ja-JP")), new NullProgressMonitor());
        scene = new FleetScene(fleet, "nas-500");
    }

    @AfterEach
    void close() throws Exception {
        scene.theme("default");
        scene.close();
    }

    @Test
    void everyPageIsWholeInLightAndDark() throws Exception {
        assertTrue(Robot.within(20, () -> !scene.editor().problems().isEmpty()), "the live checks found nothing");
        List<String> cut = new ArrayList<>();
        String zoom = Display.getCurrent().getPrimaryMonitor().getZoom() > 100 ? "-hidpi" : "";
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            for (String page : PAGES) {
                scene.editor().setActivePage(page);
                Robot.pumpFor(400);
                ScrolledForm form = scene.editor().getActivePageInstance().getManagedForm().getForm();
                assertTrue(Robot.fits(form), page + " is wider than its editor");
                assertTrue(colours(form) >= COLOURS, page + " is blank in " + theme);
                cut(form, page, cut);
                Robot.screenshot("page-" + page + "-" + theme + zoom);
            }
        }
        assertEquals(List.of(), cut, "texts that are cut off");
    }

    @Test
    void everyPageFitsBesideThePreview() throws Exception {
        FleetScene.page().showView(ShownCulture.PREVIEW);
        List<String> wide = new ArrayList<>();
        for (String page : PAGES) {
            scene.editor().setActivePage(page);
            Robot.pumpFor(400);
            if (!Robot.fits(scene.editor().getActivePageInstance().getManagedForm().getForm())) {
                wide.add(page);
            }
            Robot.screenshot("page-" + page + "-beside");
        }
        FleetScene.page().hideView(FleetScene.page().findView(ShownCulture.PREVIEW));
        assertEquals(List.of(), wide, "pages that are wider than their editor");
    }

    /** Adds controls that are narrower or lower than their text needs; what wraps may be narrower. */
    static void cut(Composite parent, String page, List<String> found) {
        for (Control child : parent.getChildren()) {
            boolean text = child instanceof Label || child instanceof Button || child instanceof Hyperlink;
            if (text && child.isVisible() && child.getSize().x > 0) {
                boolean wraps = (child.getStyle() & SWT.WRAP) != 0;
                int width = child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                int height = child.computeSize(wraps ? child.getSize().x : SWT.DEFAULT, SWT.DEFAULT).y;
                if (!wraps && child.getSize().x < width || child.getSize().y < height) {
                    found.add(page + ": " + name(child) + " " + child.getSize() + " of " + width + "×" + height);
                }
            }
            if (child instanceof Composite composite) {
                cut(composite, page, found);
            }
        }
    }

    private static String name(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : ((Hyperlink) control).getText();
    }

    private static int colours(Control control) {
        Rectangle area = control.getBounds();
        Image image = new Image(control.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x++) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
