package org.mintmark.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** A page of the editor: its header tells the SKU, the kind of its medium and its problems. */
public abstract class SkuPage extends FormPage {

    private final EditedSku owner;
    private final String title;
    private PageHead head;
    private boolean stale;

    /** With the id of the page and its title. */
    protected <E extends FormEditor & EditedSku> SkuPage(E owner, String id, String title) {
        super(owner, id, title);
        this.owner = owner;
        this.title = title;
    }

    /** What is edited. */
    protected final EditedSku owner() {
        return owner;
    }

    @Override
    protected final void createFormContent(IManagedForm form) {
        form.getToolkit().decorateFormHeading(form.getForm().getForm());
        head = new PageHead(owner, getId(), form.getForm());
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        build(body, form.getToolkit());
        show();
        showProblems();
    }

    private boolean inFront() {
        return getManagedForm() != null && !getManagedForm().getForm().isDisposed()
                && (getEditor().getActivePageInstance() == this || getEditor().getActivePageInstance() == null);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
            show();
        }
    }

    /** Makes the sections. */
    protected abstract void build(Composite body, FormToolkit toolkit);

    /** Shows the model's values; the form is there. */
    protected abstract void fill();

    /** Shows what the checks found; most pages leave that to the header. */
    protected void fillProblems() {
        // the header counts them
    }

    /** Title of the page, which may depend on the SKU. */
    protected String heading() {
        return title;
    }

    /** Shows the model as it is now, at once or when the page comes to the front. */
    public final void show() {
        stale = !inFront();
        if (inFront()) {
            fill();
            showProblems();
        }
    }

    /** Shows what the checks found last. */
    public final void showProblems() {
        if (!inFront()) {
            stale = true;
            return;
        }
        head.show(heading());
        fillProblems();
    }

    /** A titled part of a page; what is in it stands in columns. */
    public static Composite section(Composite body, FormToolkit toolkit, String title, int columns) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite client = toolkit.createComposite(section);
        client.setLayout(new GridLayout(columns, false));
        section.setClient(client);
        return client;
    }

    /** Fills the width there is; long content asks for no more of it. */
    public static GridData wide(int span) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = 100;
        return data;
    }

    /** A style that the pages share. */
    public static final int FIELD = SWT.SINGLE | SWT.BORDER;
}
