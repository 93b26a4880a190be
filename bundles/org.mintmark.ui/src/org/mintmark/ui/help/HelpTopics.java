package org.mintmark.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.mintmark.workspace.ProblemMarkers;

/** Which part of the handbook explains what; {@code topics.properties} is the one place where that stands. */
public final class HelpTopics {

    private static final Properties TOPICS = read();

    private HelpTopics() {
    }

    private static Properties read() {
        Properties topics = new Properties();
        try (InputStream in = HelpTopics.class.getResourceAsStream("topics.properties")) { //$NON-NLS-1$
            topics.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }

    /** Page and anchor for the id of a part, the id of a part with that of its page, or the simple name of a dialog's or wizard's class. */
    public static Optional<String> of(String id) {
        return Optional.ofNullable(TOPICS.getProperty(id));
    }

    /** What explains a part as it is shown now. */
    static String of(IWorkbenchPart part) {
        if (part == null) {
            return Handbook.START;
        }
        String id = part.getSite().getId();
        if (part instanceof FormEditor editor && editor.getActivePageInstance() instanceof IFormPage page) {
            return of(id + "/" + page.getId()).or(() -> of(id)).orElse(Handbook.START); //$NON-NLS-1$
        }
        return problem(part).or(() -> of(id)).orElse(Handbook.START);
    }

    /** The rule of the problem that is chosen in a part. */
    private static Optional<String> problem(IWorkbenchPart part) {
        Object chosen = part.getSite().getSelectionProvider() != null
                && part.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
        return Optional.ofNullable(Adapters.adapt(chosen, IMarker.class)).map(m -> m.getAttribute(ProblemMarkers.CODE, null))
                .map(code -> "problems.html#" + code); //$NON-NLS-1$
    }

    /** What explains a dialog; empty where it is none of ours. */
    static Optional<String> of(Shell shell) {
        Object window = shell.getData();
        Object shown = window instanceof WizardDialog wizard && wizard.getCurrentPage() != null ? wizard.getCurrentPage().getWizard() : window;
        return shown instanceof Window || window instanceof WizardDialog ? of(shown.getClass().getSimpleName()) : Optional.empty();
    }
}
