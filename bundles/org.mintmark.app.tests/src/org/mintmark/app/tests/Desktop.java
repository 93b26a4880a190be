package org.mintmark.app.tests;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** What comes from outside of the window and what is seen from there. */
final class Desktop {

    private static final int DIALOG_MILLIS = 300;

    private Desktop() {
    }

    /** Drops files from the desktop on a place of a control. */
    static void drop(Control control, int x, int y, Path... files) throws ReflectiveOperationException {
        DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        // the toolkit lets nobody make this event, and a drag needs a real pointer
        Constructor<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        raw.setAccessible(true);
        Event inner = (Event) raw.newInstance();
        inner.widget = target;
        DropTargetEvent event = (DropTargetEvent) DropTargetEvent.class.getConstructors()[0].newInstance(inner);
        Point screen = control.toDisplay(x, y);
        event.x = screen.x;
        event.y = screen.y;
        event.detail = DND.DROP_COPY;
        event.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.dragOver(event);
            listener.drop(event);
        }
        Robot.pumpFor(50);
    }

    /** Presses a real key, which whoever has the focus gets. */
    static void type(int key, int modifier) {
        post(SWT.KeyDown, modifier);
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        post(SWT.KeyUp, modifier);
        Robot.pumpFor(300);
    }

    private static void post(int type, int key) {
        if (key != 0) {
            Event event = new Event();
            event.type = type;
            event.keyCode = key;
            event.character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 ? (char) key : 0;
            Display.getCurrent().post(event);
            Robot.pumpFor(50);
        }
    }

    /** Presses the real pointer's button at a place of a control. */
    static void click(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.type = type;
            event.x = at.x;
            event.y = at.y;
            event.button = 1;
            Display.getCurrent().post(event);
            Robot.pumpFor(150);
        }
        Robot.pumpFor(500); // or the next click would make it a double one
    }

    /** Keeps a shell's picture. */
    static void screenshot(String name, Shell shell) {
        Robot.pumpFor(700);
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

    /** Does something that opens a dialog, and then something in the dialog, which has to close it. */
    static void dialog(Runnable open, Consumer<Shell> then) {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        List<Throwable> wrong = new ArrayList<>();
        boolean[] done = new boolean[1];
        long end = System.currentTimeMillis() + 5000;
        Display.getCurrent().timerExec(DIALOG_MILLIS, new Runnable() {
            @Override
            public void run() {
                List<Shell> opened = Stream.of(Display.getCurrent().getShells()).filter(s -> !before.contains(s) && s.isVisible()).toList();
                if (opened.isEmpty() && System.currentTimeMillis() < end) {
                    Display.getCurrent().timerExec(DIALOG_MILLIS, this);
                    return;
                }
                try {
                    then.accept(opened.get(opened.size() - 1));
                } catch (RuntimeException | AssertionError e) {
                    wrong.add(e);
                    opened.forEach(Shell::dispose);
                }
                done[0] = true;
            }
        });
        try {
            open.run();
        } catch (RuntimeException | AssertionError e) {
            if (wrong.isEmpty()) {
                throw e;
            }
        }
        Robot.until(() -> done[0]); // some dialogs don't block whoever opens them
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.get(0));
        }
    }
}
