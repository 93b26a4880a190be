package org.mintmark.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.preview.WizardPage;

/** What is said below the drawing, a line each. */
final class PageFacts {

    private PageFacts() {
    }

    /**
     * @param screens how many screens the text of the first page fills
     * @param replaced faces that this machine has not
     */
    static String text(List<WizardPage> pages, double screens, List<String> replaced) {
        List<String> lines = new ArrayList<>();
        for (WizardPage page : pages) {
            String who = pages.size() == 1 ? "" : page.client().tag() + ": "; //$NON-NLS-1$ //$NON-NLS-2$
            lines.add(who + page.wizardLine());
            lines.add(who + page.instructionsLine());
            lines.add(who + page.help().line());
            if (!page.missingFonts().isEmpty()) {
                lines.add(who + NLS.bind(Messages.fonts, String.join(", ", page.missingFonts()))); //$NON-NLS-1$
            }
            page.problems().forEach(p -> lines.add("\u26A0 " + who + p)); //$NON-NLS-1$
        }
        lines.add(screens <= 1 ? Messages.noScrolling : NLS.bind(Messages.scrolling, String.format("%.1f", screens))); //$NON-NLS-1$
        if (!replaced.isEmpty()) {
            lines.add(NLS.bind(Messages.replaced, String.join(", ", replaced))); //$NON-NLS-1$
        }
        lines.add(PageGeometry.NOTE + ' ' + Messages.words);
        return String.join("\n", lines); //$NON-NLS-1$
    }
}
