package org.mintmark.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Does what a user does and waits for what a user would see. */
final class Robot {

    private Robot() {
    }

    /** The visible control with an id. */
    static <T extends Control> T find(Class<T> type, String id) {
        Control found = find(shell(), id);
        if (found == null) {
            throw new AssertionError("there is no visible control " + id);
        }
        return type.cast(found);
    }

    private static Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData("id")) && child.isVisible()) {
                return child;
            }
            Control below = child instanceof Composite composite ? find(composite, id) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Texts of the visible labels. */
    static String[] labels() {
        List<String> texts = new ArrayList<>();
        collect(shell(), texts);
        return texts.toArray(String[]::new);
    }

    private static void collect(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.isVisible()) {
                texts.add(label.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, texts);
            }
        }
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    static void mouse(Control control, int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        control.notifyListeners(type, event);
    }

    static void key(Control control, int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static boolean until(BooleanSupplier done) {
        long end = System.currentTimeMillis() + 10_000;
        while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
            pump();
        }
        return done.getAsBoolean();
    }

    static void pumpFor(int millis) {
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end) {
            pump();
        }
    }

    private static void pump() {
        Display display = Display.getCurrent();
        if (!display.readAndDispatch()) {
            display.timerExec(20, () -> {
                // wakes the display
            });
            display.sleep();
        }
    }

    /** Whether a page needs no scrolling sideways. */
    static boolean fits(org.eclipse.ui.forms.widgets.ScrolledForm form) {
        return form.getBody().getSize().x <= form.getClientArea().width;
    }

    /** Keeps the window's picture beside the others of this build. */
    static void screenshot(String name) {
        pumpFor(700);
        Rectangle area = shell().getClientArea();
        Image image = new Image(shell().getDisplay(), area.width, area.height);
        GC gc = new GC(shell());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(System.getProperty("mintmark.screenshot").replace("workbench.png", name + ".png"), SWT.IMAGE_PNG);
    }
}
