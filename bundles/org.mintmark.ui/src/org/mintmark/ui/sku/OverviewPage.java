package org.mintmark.ui.sku;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.check.Issue;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.form.InheritedChoice;
import org.mintmark.ui.form.SkuPage;
import org.mintmark.ui.form.TextField;

/** Who the SKU is and what is wrong with it. */
final class OverviewPage extends SkuPage {

    private static final int MAX_PROBLEMS = 12;

    private List<TextField> texts = List.of();
    private InheritedChoice administration;
    private InheritedChoice firmware;
    private InheritedChoice generation;
    private Label problems;

    OverviewPage(SkuEditor owner) {
        super(owner, "overview", "Overview");
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        Composite fields = section(body, toolkit, "Identity", 3);
        texts = List.of(new TextField(owner(), fields, toolkit, "Id", Literals.SKU__ID),
                new TextField(owner(), fields, toolkit, "Name", Literals.SKU__NAME),
                new TextField(owner(), fields, toolkit, "Base", Literals.SKU__BASE));
        administration = new InheritedChoice(owner(), fields, toolkit, "Administration", Literals.SKU__ADMINISTRATION);
        firmware = new InheritedChoice(owner(), fields, toolkit, "Firmware", Literals.SKU__FIRMWARE);
        generation = new InheritedChoice(owner(), fields, toolkit, "Generation", Literals.SKU__GENERATION);
        problems = toolkit.createLabel(section(body, toolkit, "What to do next", 1), "", SWT.WRAP);
        problems.setData("id", "problems");
        problems.setLayoutData(wide(1));
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
        String text = String.join("\n", found.stream().limit(MAX_PROBLEMS).map(i -> "• " + i.message()).toList());
        String more = found.size() > MAX_PROBLEMS ? "\n… and " + (found.size() - MAX_PROBLEMS) + " more in the Problems view" : "";
        String shown = found.isEmpty() ? "The checks found nothing." : text + more;
        if (!problems.getText().equals(shown)) {
            problems.setText(shown);
            getManagedForm().reflow(true);
        }
    }
}
