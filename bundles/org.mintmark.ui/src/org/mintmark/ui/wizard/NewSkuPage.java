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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mintmark.core.check.sku.NameRule;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;

/** Where a new SKU is, what it is called and what it begins with. */
final class NewSkuPage extends WizardPage {

    private static final int CULTURES_HEIGHT = 140;

    private final boolean family;
    private final Optional<Path> fleet;
    private final TreeMap<String, Path> families = WorkspaceFleets.families();
    private Text folder;
    private Text id;
    private Combo base;
    private Combo layout;
    private Text disk;
    private Table cultures;

    NewSkuPage(boolean family, Optional<Path> fleet) {
        super("sku"); //$NON-NLS-1$
        this.family = family;
        this.fleet = fleet;
        setTitle(family ? Messages.newFamily : Messages.newSku);
        setDescription(family ? Messages.familyDescription : Messages.skuDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        folder = text(body, Messages.folder, "folder", fleet.map(Path::toString).orElse(System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
        browse(body, folder, true);
        id = text(body, Messages.id, "id", ""); //$NON-NLS-1$ //$NON-NLS-2$
        new Label(body, SWT.NONE);
        base = combo(body, Messages.base, "base", Messages.noBase); //$NON-NLS-1$
        families.keySet().forEach(base::add);
        layout = combo(body, Messages.layout, "layout", Messages.noLayout); //$NON-NLS-1$
        Arrays.stream(LayoutTemplates.values()).forEach(t -> layout.add(t.description()));
        layout.add(Messages.layoutOfDisk);
        layout.addListener(SWT.Selection, e -> validate());
        disk = text(body, Messages.disk, "disk", ""); //$NON-NLS-1$ //$NON-NLS-2$
        browse(body, disk, false);
        cultures(body);
        validate();
        setErrorMessage(null); // nothing was typed yet
        setControl(body);
        id.setFocus();
    }

    private Text text(Composite body, String label, String name, String value) {
        new Label(body, SWT.NONE).setText(label);
        Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setData("id", name); //$NON-NLS-1$
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(e -> validate());
        return text;
    }

    private Combo combo(Composite body, String label, String name, String first) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("id", name); //$NON-NLS-1$
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        combo.add(first);
        combo.select(0);
        return combo;
    }

    private void browse(Composite body, Text target, boolean directory) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(Messages.browse);
        button.setData("id", target.getData("id") + ".browse"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        button.addListener(SWT.Selection, e -> {
            String chosen = directory ? new DirectoryDialog(getShell()).open() : new FileDialog(getShell(), SWT.OPEN).open();
            if (chosen != null) {
                target.setText(chosen);
            }
        });
    }

    private void cultures(Composite body) {
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.cultures);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        cultures = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        cultures.setData("id", "cultures"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = CULTURES_HEIGHT;
        cultures.setLayoutData(data);
        for (WizardCulture culture : WizardCulture.values()) {
            TableItem item = new TableItem(cultures, SWT.NONE);
            item.setText(culture.tag() + "  " + Locale.forLanguageTag(culture.tag()).getDisplayName(Locale.ENGLISH)); //$NON-NLS-1$
            item.setData(culture.tag());
            item.setChecked(!family && culture.tag().equals("en-US")); //$NON-NLS-1$
        }
    }

    private boolean fromDisk() {
        return layout != null && layout.getSelectionIndex() == layout.getItemCount() - 1;
    }

    private void validate() {
        if (disk == null) {
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
