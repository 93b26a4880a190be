package org.mintmark.ui.help;

import java.io.IOException;
import java.net.URI;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Shows a page of the handbook; where the system has no browser to embed, in the user's own. */
final class HandbookPane {

    private final Composite pane;
    private Browser browser;
    private Link outside;
    private URI page;

    HandbookPane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(new FillLayout());
        try {
            browser = new Browser(pane, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(HandbookPane::follow));
            browser.setData("id", "help.page"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (SWTError e) {
            outside = new Link(pane, SWT.WRAP);
            outside.setData("id", "help.outside"); //$NON-NLS-1$ //$NON-NLS-2$
            outside.addListener(SWT.Selection, event -> Program.launch(page.toString()));
        }
    }

    /** Only the handbook is shown here; what leads out of it opens outside. */
    private static void follow(LocationEvent event) {
        if (!event.location.startsWith("file:") && !event.location.startsWith("about:")) { //$NON-NLS-1$ //$NON-NLS-2$
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** Shows a page from an anchor on. */
    void show(String topic) {
        try {
            page = Handbook.page(topic);
        } catch (IOException e) {
            for (org.eclipse.swt.widgets.Control child : pane.getChildren()) {
                child.dispose();
            }
            browser = null;
            outside = null;
            new Label(pane, SWT.WRAP).setText(NLS.bind(Messages.noHandbook, e.getMessage()));
            pane.layout();
            return;
        }
        if (browser != null) {
            browser.setUrl(page.toString());
        } else if (outside != null) {
            outside.setText(NLS.bind(Messages.outside, page.getPath()));
            Program.launch(page.toString());
        }
    }

    Composite control() {
        return pane;
    }

    void back() {
        if (browser != null) {
            browser.back();
        }
    }

    void forward() {
        if (browser != null) {
            browser.forward();
        }
    }
}
