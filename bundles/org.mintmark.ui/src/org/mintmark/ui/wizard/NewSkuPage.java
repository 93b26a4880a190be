package org.mintmark.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.check.sku.NameRule;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;

/** Where a new SKU is, what it is called and what it begins with. */
final class NewSkuPage extends WizardPage {

    private final boolean family;
    private final Optional<Path> fleet;
    private final String meant;
    private final TreeMap<String, Path> families = WorkspaceFleets.families();
    private Text folder;
    private Text id;
    private Combo base;
    private Combo layout;
    private Text disk;
    private Table cultures;

    /** @param meant the family that a SKU is probably made of, if it is one */
    NewSkuPage(boolean family, Optional<Path> fleet, String meant) {
        super("sku"); //$NON-NLS-1$
        this.family = family;
        this.fleet = fleet;
        this.meant = meant;
        setTitle(family ? Messages.newFamily : Messages.newSku);
        setDescription(family ? Messages.familyDescription : Messages.skuDescription);
    }

    @Override
    public void createControl(Composite parent) {
        WizardFields fields = new WizardFields(parent, this::validate);
        folder = fields.folder(Messages.folder, "folder", fleet.map(Path::toString).orElse(System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
        id = fields.text(Messages.id, "id", ""); //$NON-NLS-1$ //$NON-NLS-2$
        base = fields.choice(Messages.base, "base", Messages.noBase); //$NON-NLS-1$
        families.keySet().forEach(base::add);
        base.select(family ? 0 : Math.max(0, base.indexOf(meant)));
        layout = fields.choice(Messages.layout, "layout", Messages.noLayout); //$NON-NLS-1$
        Arrays.stream(LayoutTemplates.values()).forEach(t -> layout.add(t.description()));
        layout.add(Messages.layoutOfDisk);
        disk = fields.file(Messages.disk, "disk", "", SWT.OPEN); //$NON-NLS-1$ //$NON-NLS-2$
        cultures = fields.checks(Messages.cultures, "cultures"); //$NON-NLS-1$
        for (WizardCulture culture : WizardCulture.values()) {
            TableItem item = new TableItem(cultures, SWT.NONE);
            item.setText(culture.tag() + "  " + Locale.forLanguageTag(culture.tag()).getDisplayName(Locale.ENGLISH)); //$NON-NLS-1$
            item.setData(culture.tag());
            item.setChecked(!family && culture.tag().equals("en-US")); //$NON-NLS-1$
        }
        validate();
        setErrorMessage(null); // nothing was typed yet
        setControl(fields.body());
        id.setFocus();
    }

    private boolean fromDisk() {
        return layout != null && layout.getSelectionIndex() == layout.getItemCount() - 1;
    }

    private void validate() {
        if (cultures == null) {
            return;
        }
        disk.setEnabled(fromDisk());
        setErrorMessage(problem());
        setPageComplete(problem() == null);
    }

    private String problem() {
        if (!NameRule.valid(id.getText())) {
            return Messages.badId;
        }
        if (!Files.isDirectory(Path.of(folder.getText()))) {
            return NLS.bind(Messages.noFolder, folder.getText());
        }
        if (Files.exists(Path.of(folder.getText(), id.getText()))) {
            return NLS.bind(Messages.exists, Path.of(folder.getText(), id.getText()));
        }
        return fromDisk() && !Files.exists(Path.of(disk.getText())) || fromDisk() && disk.getText().isBlank() ? Messages.noDisk : null;
    }

    /** What was chosen. */
    SkuProject.Request request() {
        List<String> tags = new ArrayList<>();
        Arrays.stream(cultures.getItems()).filter(TableItem::getChecked).forEach(i -> tags.add((String) i.getData()));
        int template = layout.getSelectionIndex() - 1;
        return new SkuProject.Request(Path.of(folder.getText(), id.getText()), family,
                base.getSelectionIndex() == 0 ? null : families.get(base.getText()), fromDisk() ? Path.of(disk.getText()) : null,
                template < 0 || fromDisk() ? null : LayoutTemplates.values()[template], tags);
    }
}
