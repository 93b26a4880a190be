package org.mintmark.ui.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.run.Failure;
import org.mintmark.core.work.Entry;
import org.mintmark.engine.io.AtomicFile;

/** The journal's lines, the newest of them where there are very many. */
final class JournalTable {

    private static final int LIMIT = 2000;
    private static final int WHAT = 3;
    private static final int FILE = 4;
    private static final int[] WIDTHS = { 90, 100, 130, 200, 120 };
    private static final int REST = 90 + 100 + 130 + 120;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault()); //$NON-NLS-1$

    private final Table table;
    private final StateImages images;
    private final Consumer<Path> opener;
    private List<Entry> all = new ArrayList<>();
    private List<Entry> shown = new ArrayList<>();
    private String filter = ""; //$NON-NLS-1$

    private boolean hidden;

    JournalTable(Composite parent, Consumer<Path> opener) {
        this.opener = opener;
        // not virtual: a switch of the theme touches items that a virtual table has given back, which ends the process
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData("id", "journal"); //$NON-NLS-1$ //$NON-NLS-2$
        table.addListener(SWT.Paint, e -> {
            if (hidden) { // lines came while another view was in front
                hidden = false;
                table.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed()) {
                        last();
                    }
                });
            }
        });
        images = new StateImages(table);
        String[] titles = { Messages.columnTime, Messages.columnSku, Messages.columnStep, Messages.columnWhat, Messages.columnFile };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        table.addListener(SWT.Resize, e -> table.getColumn(WHAT).setWidth(Math.max(WIDTHS[WHAT], table.getClientArea().width - REST)));
        table.addListener(SWT.DefaultSelection, e -> open(table.getSelectionIndex()));
        table.addListener(SWT.MouseUp, e -> {
            TableItem item = e.button == 1 ? table.getItem(new Point(e.x, e.y)) : null;
            if (item != null && item.getBounds(FILE).contains(e.x, e.y)) {
                open(table.indexOf(item));
            }
        });
    }

    Table control() {
        return table;
    }

    void show(List<Entry> entries) {
        all = new ArrayList<>(entries);
        filter(filter);
    }

    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        List<Entry> found = all.stream().filter(this::matches).toList();
        shown = new ArrayList<>(found.subList(Math.max(0, found.size() - LIMIT), found.size()));
        table.setRedraw(false);
        table.removeAll();
        shown.forEach(this::row);
        table.setRedraw(true);
        last();
    }

    void add(Entry entry) {
        all.add(entry);
        if (matches(entry)) {
            boolean atEnd = table.getItemCount() == 0 || table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight())
                    >= table.getItemCount() - 2;
            if (shown.size() == LIMIT) {
                shown.remove(0);
                table.remove(0);
            }
            shown.add(entry);
            row(entry);
            if (atEnd) {
                last(); // whoever has scrolled back is left in peace
            }
        }
    }

    private void last() {
        hidden = !table.isVisible();
        if (!shown.isEmpty()) {
            table.showItem(table.getItem(shown.size() - 1));
        }
    }

    private boolean matches(Entry entry) {
        return filter.isEmpty() || entry.toLine().toLowerCase(Locale.ROOT).contains(filter);
    }

    private void row(Entry entry) {
        TableItem item = new TableItem(table, SWT.NONE);
        String file = entry.file().map(f -> f.getFileName().toString()).orElse(""); //$NON-NLS-1$
        item.setText(new String[] { TIME.format(entry.time()), entry.subject(), entry.step(), entry.text(), file });
        item.setImage(0, images.of(entry.kind()));
        item.setForeground(FILE, JFaceColors.getHyperlinkText(table.getDisplay()));
    }

    private void open(int index) {
        if (index >= 0) {
            shown.get(index).file().ifPresent(opener);
        }
    }

    void selectAll() {
        table.selectAll();
    }

    /** Copies the selected lines, all where none is. */
    void copy() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] { text(chosen()) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private Stream<Entry> chosen() {
        return table.getSelectionCount() == 0 ? shown.stream() : Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(shown::get);
    }

    private static String text(Stream<Entry> entries) {
        return entries.map(e -> e.toLine() + "\n").collect(Collectors.joining()); //$NON-NLS-1$
    }

    void save(Shell shell, Path file) {
        try {
            AtomicFile.write(file, text(shown.stream()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.save, Failure.sentence(e));
        }
    }
}
