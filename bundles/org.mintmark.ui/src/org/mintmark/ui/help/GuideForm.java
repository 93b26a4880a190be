package org.mintmark.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** The steps of one guide; the one that is due is unfolded. */
final class GuideForm {

    private final FormToolkit toolkit;
    private final Guide guide;
    private final Function<Guide.Step, String> run;
    private final ScrolledForm form;
    private final Label end;
    private final List<Section> sections = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Label> problems = new ArrayList<>();

    /** @param run does a step, and says why it could not */
    GuideForm(Composite parent, FormToolkit toolkit, Guide guide, Function<Guide.Step, String> run) {
        this.toolkit = toolkit;
        this.guide = guide;
        this.run = run;
        form = toolkit.createScrolledForm(parent);
        form.setData("id", "guide"); //$NON-NLS-1$ //$NON-NLS-2$
        form.setText(guide.title());
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        body.setLayout(new TableWrapLayout());
        text(body, guide.intro());
        for (int i = 0; i < guide.steps().size(); i++) {
            step(body, i);
        }
        end = text(body, ""); //$NON-NLS-1$
        Button again = toolkit.createButton(body, Messages.guideAgain, SWT.PUSH);
        again.setData("id", "guide.again"); //$NON-NLS-1$ //$NON-NLS-2$
        again.addListener(SWT.Selection, e -> went(0));
        show();
    }

    private Label text(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    private void step(Composite body, int index) {
        Guide.Step step = guide.steps().get(index);
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite client = toolkit.createComposite(section);
        client.setLayout(new TableWrapLayout());
        text(client, step.text());
        Composite line = toolkit.createComposite(client);
        line.setLayout(new org.eclipse.swt.layout.RowLayout());
        Button button = toolkit.createButton(line, Messages.guideDo, SWT.PUSH);
        button.setData("id", "guide.do." + index); //$NON-NLS-1$ //$NON-NLS-2$
        button.setToolTipText(step.title());
        button.addListener(SWT.Selection, e -> perform(index));
        Button skip = toolkit.createButton(line, Messages.guideSkip, SWT.PUSH);
        skip.setData("id", "guide.skip." + index); //$NON-NLS-1$ //$NON-NLS-2$
        skip.addListener(SWT.Selection, e -> went(Math.max(GuideProgress.done(guide.name()), index + 1)));
        Label problem = text(client, ""); //$NON-NLS-1$
        problem.setData("id", "guide.problem." + index); //$NON-NLS-1$ //$NON-NLS-2$
        section.setClient(client);
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> form.reflow(true)));
        sections.add(section);
        buttons.add(button);
        problems.add(problem);
    }

    private void perform(int index) {
        String problem = run.apply(guide.steps().get(index));
        if (form.isDisposed()) {
            return; // the step closed the view
        }
        problems.get(index).setText(problem);
        if (problem.isEmpty()) {
            went(Math.max(GuideProgress.done(guide.name()), index + 1));
        } else {
            form.reflow(true);
        }
    }

    private void went(int steps) {
        GuideProgress.done(guide.name(), steps);
        problems.forEach(p -> p.setText("")); //$NON-NLS-1$
        show();
    }

    private void show() {
        int due = GuideProgress.done(guide.name());
        for (int i = 0; i < sections.size(); i++) {
            String state = i < due ? Messages.guideDone : i == due ? Messages.guideDue : Messages.guideLater;
            sections.get(i).setText(NLS.bind(state, i + 1, guide.steps().get(i).title()));
            sections.get(i).setExpanded(i == due);
        }
        end.setText(due < sections.size() ? "" : Messages.guideFinished); //$NON-NLS-1$
        form.reflow(true);
    }

    void setFocus() {
        int due = GuideProgress.done(guide.name());
        if (due < buttons.size()) {
            buttons.get(due).setFocus();
        } else {
            form.setFocus();
        }
    }

    /** Wraps the texts anew, to the width that the form has got. */
    void reflow() {
        form.reflow(true);
    }

    void dispose() {
        form.dispose();
    }
}
