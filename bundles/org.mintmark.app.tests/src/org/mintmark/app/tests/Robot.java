package org.mintmark.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
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
        command(id, Map.of());
    }

    /** Runs a command with parameters. */
    static void command(String id, Map<String, String> parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Command command = window.getService(ICommandService.class).getCommand(id);
        try {
            window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
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

    /** Presses a button by its text in the dialog that will show a text, and blocks whoever opens it; tells whether that has happened. */
    static BooleanSupplier answer(String shown, String button) {
        boolean[] pressed = new boolean[1];
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + 10_000;
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    List<String> texts = new ArrayList<>(List.of(shell.isVisible() ? shell.getText() : ""));
                    if (shell.isVisible() && shell != shell()) {
                        texts.addAll(labels(shell));
                    }
                    Button found = texts.stream().anyMatch(t -> t.contains(shown)) ? button(shell, button) : null;
                    if (found != null) {
                        pressed[0] = true;
                        found.notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
                if (System.currentTimeMillis() < end) {
                    display.timerExec(100, this);
                }
            }
        });
        return () -> pressed[0];
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

    /** Texts of the visible labels of the window. */
    static List<String> labels() {
        return labels(shell());
    }

    /** Texts of the visible labels of a window. */
    static List<String> labels(Composite parent) {
        return shown(parent, c -> c instanceof Label label ? label.getText() : c instanceof CLabel label ? label.getText() : null);
    }

    /** What the visible text fields of the window hold. */
    static List<String> texts() {
        return texts(shell());
    }

    /** What the visible text fields of a window hold. */
    static List<String> texts(Composite parent) {
        return shown(parent, c -> c instanceof Text text ? text.getText() : c instanceof StyledText text ? text.getText() : null);
    }

    private static List<String> shown(Composite parent, Function<Control, String> text) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            String own = child.isVisible() ? text.apply(child) : null;
            if (own != null) {
                found.add(own);
            }
            if (child instanceof Composite composite) {
                found.addAll(shown(composite, text));
            }
        }
        return found;
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

    /** Does something that opens a dialog, and then something in the dialog, which has to close it. */
    static void dialog(Runnable open, Consumer<Shell> then) {
        Desktop.dialog(open, then);
    }

    /** The visible control with an id in a window. */
    static <T extends Control> T find(Shell shell, Class<T> type, String id) {
        Control found = find(shell, id);
        if (found == null) {
            throw new AssertionError("there is no visible control " + id);
        }
        return type.cast(found);
    }

    /** Whether the button with that text can be pressed. */
    static boolean enabled(Shell shell, String button) {
        return button(shell, button).isEnabled();
    }

    /** The one text field of a small dialog. */
    static Text text(Composite parent) {
        for (Control child : parent.getChildren()) {
            Text below = child instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0 ? text
                    : child instanceof Composite composite ? text(composite) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** Presses a button, for instance of a dialog, by what stands on it. */
    static void press(Composite parent, String text) {
        Button button = button(parent, text);
        if (button == null || !button.isEnabled()) {
            throw new AssertionError(button == null ? "there is no button " + text : text + " is off");
        }
        press(button);
    }

    /** Whether a page needs no scrolling sideways. */
    static boolean fits(org.eclipse.ui.forms.widgets.ScrolledForm form) {
        return form.getBody().getSize().x <= form.getClientArea().width;
    }

    /** Keeps the window's picture beside the others of this build. */
    static void screenshot(String name) {
        Desktop.screenshot(name, shell());
    }

    /** Keeps a shell's picture. */
    static void screenshot(String name, Shell shell) {
        Desktop.screenshot(name, shell);
    }
}
