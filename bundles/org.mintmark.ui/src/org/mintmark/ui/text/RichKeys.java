package org.mintmark.ui.text;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Keys that mean something else in a rich text than in the rest of the window, such as Ctrl+B. */
final class RichKeys {

    private static final String CONTEXT = "org.mintmark.ui.text.editing"; //$NON-NLS-1$
    private static final String COMMAND = "org.mintmark.ui.text."; //$NON-NLS-1$

    private RichKeys() {
    }

    /** Makes them work while a part is in front. */
    static void on(IWorkbenchPartSite site, RichText text) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        handle(site, "bold", text, t -> t.style(s -> s.withBold(!text.look().style().bold()))); //$NON-NLS-1$
        handle(site, "italic", text, t -> t.style(s -> s.withItalic(!text.look().style().italic()))); //$NON-NLS-1$
        handle(site, "underline", text, t -> t.style(s -> s.withUnderline(!text.look().style().underline()))); //$NON-NLS-1$
    }

    private static void handle(IWorkbenchPartSite site, String command, RichText text, Consumer<RichText> what) {
        site.getService(IHandlerService.class).activateHandler(COMMAND + command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (text.control().getEditable()) {
                    what.accept(text);
                }
                return null;
            }
        });
    }
}
