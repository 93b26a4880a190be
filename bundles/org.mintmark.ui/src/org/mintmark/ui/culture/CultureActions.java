package org.mintmark.ui.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.ide.IDE;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.project.CustomizationFiles;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.status.CultureCell;
import org.mintmark.core.status.CultureRow;
import org.mintmark.model.AssetKind;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.workspace.CultureEdits;

/** What can be done with the chosen cell and its culture. */
final class CultureActions {

    private final EditedSku editor;
    private final CultureEdits edits;
    private final Shell shell;
    private CultureTable table;
    private List<CultureRow> rows = List.of();

    CultureActions(EditedSku editor, Shell shell) {
        this.editor = editor;
        this.shell = shell;
        edits = new CultureEdits(editor.document());
    }

    void on(CultureTable cells) {
        table = cells;
    }

    void rows(List<CultureRow> now) {
        rows = now;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.title, e.getMessage());
        }
    }

    /** Takes files for a cell; those of the first column may be of any kind. */
    void take(CultureCell cell, List<Path> files, boolean single) {
        run(() -> {
            Map<AssetKind, byte[]> contents = CustomizationFiles.read(files, single ? cell.kind() : null);
            AssetKind first = contents.keySet().iterator().next();
            String label = contents.size() == 1 ? NLS.bind(Messages.setFile, first.getLiteral(), cell.tag()) : NLS.bind(Messages.setFiles, cell.tag());
            edits.put(label, cell.tag(), contents);
        });
    }

    /** Lets the user choose a file for the chosen cell. */
    void choose() {
        CultureCell cell = table.cell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(NLS.bind(Messages.chooseTitle, cell.kind().getLiteral(), cell.tag()));
        dialog.setFilterExtensions(switch (cell.kind()) {
            case SERVER_IMAGE -> new String[] { "*.png;*.PNG;*.jpg;*.jpeg;*.bmp;*.gif" }; //$NON-NLS-1$
            case RESTART_INSTRUCTIONS -> new String[] { "*.rtf;*.RTF" }; //$NON-NLS-1$
            case RESTART_HELP -> new String[] { "*.chm;*.CHM" }; //$NON-NLS-1$
        });
        String chosen = dialog.open();
        if (chosen != null) {
            take(cell, List.of(Path.of(chosen)), true);
        }
    }

    /** Takes the files that were copied in a file manager. */
    void paste() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object files = clipboard.getContents(FileTransfer.getInstance());
        clipboard.dispose();
        if (files instanceof String[] names) {
            take(table.cell(), Arrays.stream(names).map(Path::of).toList(), names.length == 1);
        } else {
            MessageDialog.openInformation(shell, Messages.title, Messages.nothingToPaste);
        }
    }

    /** Opens the chosen text in its editor; asks before one that is not the SKU's own is copied. */
    void edit() {
        CultureCell cell = table.cell();
        CultureCell text = cell.state() == CultureCell.State.FALLBACK ? rows.get(0).cells().get(cell.kind().ordinal()) : cell; // en-US comes first
        if (cell.kind() != AssetKind.RESTART_INSTRUCTIONS || text.file() == null) {
            choose();
            return;
        }
        TextQuestion.Answer answer = text == cell && cell.own() ? TextQuestion.Answer.OPEN : TextQuestion.ask(shell, editor.effective().id(), cell, text);
        run(() -> {
            switch (answer) {
                case COPY -> {
                    copy(cell, text);
                    open(CustomizationFiles.folder(editor.document().path(), cell.tag()).resolve(cell.kind().getLiteral()));
                }
                case OPEN -> open(text.file());
                case CANCEL -> {
                    // all stays as it is
                }
            }
        });
    }

    private void copy(CultureCell cell, CultureCell text) throws IOException {
        String label = cell == text ? NLS.bind(Messages.overrideFile, cell.kind().getLiteral(), cell.tag())
                : NLS.bind(Messages.copyLabel, new Object[] { text.tag(), editor.effective().id(), cell.tag() });
        edits.put(label, cell.tag(), Map.of(cell.kind(), Files.readAllBytes(text.file())));
    }

    private static void open(Path file) throws IOException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        if (known.length == 0 || !known[0].exists()) {
            throw new IOException(NLS.bind(Messages.notInWorkspace, file));
        }
        try {
            IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), known[0]);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Copies a family's file, so that it can be changed here. */
    void override() {
        CultureCell cell = table.cell();
        run(() -> copy(cell, cell));
    }

    void reset() {
        CultureCell cell = table.cell();
        if (cell.own()) {
            run(() -> edits.reset(cell.tag(), cell.kind()));
        }
    }

    void fallBack() {
        edits.fallBack(table.cell().tag(), table.cell().kind());
    }

    void fix() {
        CultureCell cell = table.cell();
        run(() -> edits.fix(cell.fix().orElseThrow(() -> new IOException(Messages.nothingToFix))));
    }

    /** Lets the user choose cultures that the SKU is not branded for. */
    void add() {
        List<String> absent = rows.stream().filter(r -> r.supported() && !r.present()).map(CultureRow::tag).toList();
        if (absent.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.title, Messages.allThere);
            return;
        }
        ListSelectionDialog dialog = ListSelectionDialog.of(absent).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(new LabelProvider() {
                    @Override
                    public String getText(Object tag) {
                        return tag + "  " + ClientCulture.language((String) tag); //$NON-NLS-1$
                    }
                }).title(Messages.addTitle).message(Messages.addMessage).okButtonText(Messages.addChosen).create(shell);
        if (table.row() != null && absent.contains(table.row().tag())) {
            dialog.setInitialSelections(table.row().tag());
        }
        if (dialog.open() == org.eclipse.jface.window.Window.OK) {
            edits.add(Arrays.stream(dialog.getResult()).map(String.class::cast).toList());
        }
    }

    /** Leaves the chosen culture out; undo brings it back. */
    void remove() {
        CultureRow row = table.row();
        boolean inherited = editor.effective().chain().size() > 1 && row.cells().stream().anyMatch(c -> !c.own() && c.file() != null) || !row.own();
        if (row.present()) {
            run(() -> edits.remove(row.tag(), inherited));
        }
    }

    /** Lets the user choose a culture, of this SKU or another, whose files are copied. */
    void copy() {
        CopyDialog dialog = new CopyDialog(shell, editor, table.row().tag(), table.cell().kind());
        if (dialog.open() != org.eclipse.jface.window.Window.OK) {
            return;
        }
        run(() -> {
            Map<AssetKind, byte[]> contents = CustomizationFiles.read(dialog.source());
            contents.keySet().retainAll(dialog.kinds());
            edits.put(NLS.bind(Messages.copyLabel, new Object[] { dialog.source().tag(), dialog.skuId(), table.row().tag() }), table.row().tag(), contents);
        });
    }

    /** Shows the chosen culture beside en-US. */
    void compare() {
        List<EffectiveCulture> cultures = new ArrayList<>(editor.effective().cultures());
        Optional<EffectiveCulture> chosen = cultures.stream().filter(c -> c.tag().equals(table.row().tag())).findFirst();
        if (cultures.size() < 2) {
            MessageDialog.openInformation(shell, Messages.title, Messages.nothingToCompare);
            return;
        }
        new CompareWindow(shell, editor, chosen.map(EffectiveCulture::tag).orElse(cultures.get(cultures.size() - 1).tag())).open();
    }
}
