package org.mintmark.ui.culture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.ui.form.SkuPage;

/** The actions of the matrix as buttons and as keys. */
final class CultureTools {

    private final CultureActions actions;
    private final Runnable preview;

    CultureTools(CultureActions actions, Runnable preview) {
        this.actions = actions;
        this.preview = preview;
    }

    void buttons(Composite body, FormToolkit toolkit) {
        Composite tools = toolkit.createComposite(body);
        tools.setLayout(new RowLayout());
        tools.setLayoutData(SkuPage.wide(1)); // wraps where the page is narrow
        button(tools, toolkit, "cultures.add", Messages.add, actions::add); //$NON-NLS-1$
        button(tools, toolkit, "cultures.remove", Messages.remove, actions::remove); //$NON-NLS-1$
        button(tools, toolkit, "cultures.copy", Messages.copyFrom, actions::copy); //$NON-NLS-1$
        button(tools, toolkit, "cultures.compare", Messages.compare, actions::compare); //$NON-NLS-1$
        button(tools, toolkit, "cultures.preview", Messages.preview, preview); //$NON-NLS-1$
    }

    private static void button(Composite parent, FormToolkit toolkit, String id, String label, Runnable action) {
        Button button = toolkit.createButton(parent, label, SWT.PUSH);
        button.setData("id", id);
        button.addListener(SWT.Selection, e -> action.run());
    }

    /** Does what a key in the table stands for. */
    void key(Event e) {
        Runnable action = switch (e.keyCode) {
            case ' ' -> preview;
            case SWT.F2 -> actions::compare;
            case SWT.DEL -> actions::reset;
            case 'v' -> (e.stateMask & SWT.MOD1) != 0 ? actions::paste : null;
            default -> null;
        };
        if (action != null) {
            e.doit = false;
            action.run();
        }
    }
}
