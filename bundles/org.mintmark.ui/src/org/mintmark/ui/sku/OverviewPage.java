package org.mintmark.ui.sku;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.check.Issue;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.InheritedChoice;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.ui.form.TextField;

/** Who the SKU is, how its areas stand, and what to do next. */
final class OverviewPage extends SkuPage {

    static final String ID = "overview"; //$NON-NLS-1$

    private static final int MAX_PROBLEMS = 12;
    private static final int AREAS_A_ROW = 2;

    private final List<AreaLink> areas = new ArrayList<>();
    private List<TextField> texts = List.of();
    private InheritedChoice administration;
    private InheritedChoice firmware;
    private InheritedChoice generation;
    private Label problems;

    OverviewPage(SkuEditor owner) {
        super(owner, ID, Messages.overview);
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        Composite links = section(body, toolkit, Messages.areas, AREAS_A_ROW);
        for (AreaLink.Area area : AreaLink.Area.values()) {
            areas.add(new AreaLink(links, toolkit, area, getEditor()));
        }
        problems = toolkit.createLabel(section(body, toolkit, Messages.next, 1), "", SWT.WRAP); //$NON-NLS-1$
        problems.setData("id", "problems"); //$NON-NLS-1$ //$NON-NLS-2$
        problems.setLayoutData(wide(1));
        Composite fields = section(body, toolkit, Messages.identity, 3);
        texts = List.of(new TextField(owner(), fields, toolkit, Messages.id, Literals.SKU__ID),
                new TextField(owner(), fields, toolkit, Messages.name, Literals.SKU__NAME),
                new TextField(owner(), fields, toolkit, Messages.base, Literals.SKU__BASE));
        administration = new InheritedChoice(owner(), fields, toolkit, Messages.administration, Literals.SKU__ADMINISTRATION);
        firmware = new InheritedChoice(owner(), fields, toolkit, Messages.firmware, Literals.SKU__FIRMWARE);
        generation = new InheritedChoice(owner(), fields, toolkit, Messages.generation, Literals.SKU__GENERATION);
    }

    @Override
    protected void fill() {
        texts.forEach(TextField::show);
        administration.show(owner().effective().administration());
        firmware.show(owner().effective().firmware());
        generation.show(owner().effective().generation());
    }

    @Override
    protected void fillProblems() {
        List<Issue> found = owner().problems();
        areas.forEach(a -> a.show(found));
        String text = String.join("\n", found.stream().limit(MAX_PROBLEMS).map(i -> "• " + i.message()).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        String more = found.size() > MAX_PROBLEMS ? "\n" + NLS.bind(Messages.more, found.size() - MAX_PROBLEMS) : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String shown = found.isEmpty() ? Messages.nothingFound : text + more;
        if (!problems.getText().equals(shown)) {
            problems.setText(shown);
            getManagedForm().reflow(true);
        }
    }
}
