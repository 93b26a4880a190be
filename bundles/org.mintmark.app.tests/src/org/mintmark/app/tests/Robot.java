package org.mintmark.app.tests;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what a user does and waits for what a user would see. */
final class Robot {

    private Robot() {
    }

    /** The visible control with an id. */
    static <T extends Control> T find(Class<T> type, String id) {
        Control found = look(id);
        if (found == null) {
            throw new AssertionError("there is no visible control " + id);
        }
        return type.cast(found);
    }

    /** Whether there is such a visible control, in a dialog or in the window. */
    static boolean shows(String id) {
        return look(id) != null;
    }

    private static Control look(String id) {
        Shell[] shells = Display.getCurrent().getShells();
        for (int i = shells.length - 1; i >= 0; i--) {
            Control found = shells[i].isVisible() ? find(shells[i], id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Runs a command as its key or menu item would; a dialog that it opens is left open. */
    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id + ": " + e.getMessage(), e);
        }
    }

    static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError(button.getText() + " is off");
        }
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
        pumpFor(50);
    }

    static void click(Hyperlink link) {
        Event event = new Event();
        event.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
        pumpFor(50);
    }

    /** Presses a button by its text in a dialog that blocks whoever opens it. */
    static void answer(String button) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + 10_000;
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    Button found = shell.isVisible() ? button(shell, button) : null;
                    if (found != null) {
                        found.notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
                if (System.currentTimeMillis() < end) {
                    display.timerExec(100, this);
                }
            }
        });
    }

    private static Button button(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
                return button;
            }
            Button below = child instanceof Composite composite ? button(composite, text) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Switches between "default" and "dark". */
    static void theme(String name) throws ReflectiveOperationException {
        Object themes = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme"); // has no public type
        themes.getClass().getMethod("setTheme", String.class, boolean.class).invoke(themes, "org.eclipse.e4.ui.css.theme.e4_" + name, false);
        pumpFor(300);
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
        return within(10, done);
    }

    static boolean within(int seconds, BooleanSupplier done) {
        long end = System.currentTimeMillis() + seconds * 1000L;
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
        screenshot(shell(), name);
    }

    /** Keeps a shell's picture. */
    static void screenshot(Shell shell, String name) {
        pumpFor(700);
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(System.getProperty("mintmark.screenshot").replace("workbench.png", name + ".png"), SWT.IMAGE_PNG);
    }
}
