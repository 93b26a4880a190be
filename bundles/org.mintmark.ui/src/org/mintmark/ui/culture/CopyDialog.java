package org.mintmark.ui.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.model.AssetKind;
import org.mintmark.ui.form.EditedSku;

/** Asks from which culture of which SKU files are to be copied. */
final class CopyDialog extends TitleAreaDialog {

    private final EditedSku editor;
    private final String target;
    private final AssetKind wanted;
    private final Map<AssetKind, Button> kinds = new EnumMap<>(AssetKind.class);
    private List<Path> files = List.of();
    private EffectiveSku sku;
    private List<EffectiveCulture> cultures = List.of();
    private Set<AssetKind> chosenKinds = Set.of();
    private EffectiveCulture chosen;
    private Combo skuChoice;
    private Combo cultureChoice;

    /**
     * @param target the culture that gets the files
     * @param wanted the file that is chosen at first
     */
    CopyDialog(Shell shell, EditedSku editor, String target, AssetKind wanted) {
        super(shell);
        this.editor = editor;
        this.target = target;
        this.wanted = wanted;
    }

    EffectiveCulture source() {
        return chosen;
    }

    String skuId() {
        return sku.id();
    }

    Set<AssetKind> kinds() {
        return chosenKinds;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.title);
        setTitle(NLS.bind(Messages.copyTitle, target));
        setMessage(Messages.copyMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        skuChoice = combo(area, Messages.copySku, "copy.sku"); //$NON-NLS-1$
        cultureChoice = combo(area, Messages.culture, "copy.culture"); //$NON-NLS-1$
        for (AssetKind kind : AssetKind.VALUES) {
            new Label(area, SWT.NONE);
            Button check = new Button(area, SWT.CHECK);
            check.setText(kind.getLiteral());
            check.setData("id", "copy." + kind.getLiteral()); //$NON-NLS-1$
            check.setSelection(kind == wanted);
            check.addListener(SWT.Selection, e -> validate());
            kinds.put(kind, check);
        }
        fill();
        skuChoice.addListener(SWT.Selection, e -> load());
        cultureChoice.addListener(SWT.Selection, e -> validate());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.copy);
        load();
    }

    private static Combo combo(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private void fill() {
        List<Path> found = new ArrayList<>(List.of(editor.document().path()));
        try {
            Fleet.skus(Fleet.of(editor.document().path())).stream().filter(f -> !found.contains(f)).forEach(found::add);
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
        files = List.copyOf(found);
        for (Path file : files) {
            skuChoice.add(file.getFileName().toString().replaceFirst("\\.sku$", ""));
        }
        skuChoice.select(0);
    }

    private void load() {
        int index = skuChoice.getSelectionIndex();
        String before = cultureChoice.getText();
        cultureChoice.removeAll();
        try {
            sku = index == 0 ? editor.effective() : editor.checker().resolver().resolve(files.get(index));
            boolean self = index == 0;
            cultures = sku.cultures().stream().filter(c -> !self || !c.tag().equals(target)).filter(c -> c.assets().stream().anyMatch(a -> a.present())).toList();
            cultures.forEach(c -> cultureChoice.add(c.tag()));
            int same = cultures.stream().map(EffectiveCulture::tag).toList().indexOf(before.isEmpty() ? target : before);
            cultureChoice.select(Math.max(0, same));
            setErrorMessage(cultures.isEmpty() ? Messages.copyNothing : null);
        } catch (IOException e) {
            cultures = List.of();
            setErrorMessage(e.getMessage());
        }
        validate();
    }

    private void validate() {
        int index = cultureChoice.getSelectionIndex();
        chosen = index < 0 || index >= cultures.size() ? null : cultures.get(index);
        kinds.forEach((kind, check) -> check.setEnabled(chosen != null && chosen.asset(kind).present()));
        chosenKinds = kinds.entrySet().stream().filter(e -> e.getValue().getSelection() && e.getValue().isEnabled()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!chosenKinds.isEmpty());
        }
    }
}
