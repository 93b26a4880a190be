package org.mintmark.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.preview.WizardPage;
import org.mintmark.model.behavior.WizardCulture;

/** The wizard's page of the SKU in the editor, as a client of any culture sees it. */
public final class PreviewView extends ViewPart {

    private PreviewBar bar;
    private PageCanvas canvas;
    private ScrolledComposite scroll;
    private Text facts;
    private PreviewSource source;
    private PreviewJob job;
    private PreviewJob.Read read;
    private Map<Path, byte[]> unsaved = Map.of();
    private byte[] text;
    private ClientCulture client = new ClientCulture(WizardCulture.EN_US.tag());
    private ClientCulture other;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout());
        bar = new PreviewBar(parent, this);
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new PageCanvas(scroll, this::walk);
        scroll.setContent(canvas);
        scroll.addListener(SWT.Resize, e -> rescale());
        facts = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        facts.setData("id", "preview.facts"); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.heightHint = facts.getLineHeight() * 6;
        facts.setLayoutData(data);
        job = new PreviewJob(this::show, this::fail);
        source = new PreviewSource(getSite().getPage(), this::reload, c -> client(c.tag()));
        reload();
    }

    /** Shows the page of a client's culture. */
    public void client(String tag) {
        culture(tag, c -> client = c);
    }

    /** Shows the page of another client beside it; an empty tag shows one page again. */
    public void compare(String tag) {
        if (tag.isEmpty()) {
            other = null;
            ask(true);
        } else {
            culture(tag, c -> other = c);
        }
    }

    private void culture(String tag, Consumer<ClientCulture> set) {
        try {
            set.accept(new ClientCulture(tag));
            ask(true);
        } catch (IllegalArgumentException e) {
            facts.setText(e.getMessage());
        }
    }

    /** Goes to the culture before or behind this one among the wizard's 19. */
    void walk(int step) {
        List<String> tags = new ArrayList<>(List.of(WizardCulture.values()).stream().map(WizardCulture::tag).sorted().toList());
        tags.remove(WizardCulture.EN_US.tag());
        tags.add(0, WizardCulture.EN_US.tag());
        int index = tags.indexOf(client.tag());
        client(tags.get(Math.floorMod((index < 0 ? step > 0 ? -1 : 0 : index) + step, tags.size())));
    }

    private void reload() {
        if (canvas.isDisposed()) {
            return;
        }
        if (source.editor() == null) {
            read = null;
            canvas.show(List.of());
            facts.setText(Messages.nothing);
            bar.title(""); //$NON-NLS-1$
            return;
        }
        text = source.text();
        unsaved = source.unsaved();
        ask(false);
    }

    void ask(boolean now) {
        if (source.editor() != null && text != null) {
            List<ClientCulture> clients = other == null ? List.of(client) : List.of(client, other);
            job.ask(new PreviewJob.Asked(source.editor().checker(), source.editor().document().path(), text, unsaved, bar.edition(), bar.iso(), clients), now);
        }
    }

    private void show(PreviewJob.Read now) {
        if (canvas.isDisposed()) {
            return;
        }
        read = now;
        canvas.show(now.pages());
        rescale();
        WizardPage first = now.pages().get(0).page();
        bar.title(NLS.bind(Messages.shows, now.sku().id(), first.state()));
        bar.clients(client.tag(), other == null ? "" : other.tag()); //$NON-NLS-1$
        bar.sources(now.sku().editions().stream().map(e -> e.id()).toList(), now.isos());
        String from = now.disc().built() ? NLS.bind(Messages.fromIso, bar.iso(), now.disc().iso()) : now.typed() ? Messages.fromTyped : Messages.fromFolder;
        facts.setText(from + '\n' + PageFacts.text(now.pages().stream().map(ShownPage::page).toList(), canvas.screens(), canvas.replacedFonts()));
    }

    private void fail(String sentence) {
        if (!canvas.isDisposed()) {
            read = null;
            canvas.show(List.of());
            facts.setText(sentence);
        }
    }

    void rescale() {
        Rectangle area = scroll.getClientArea();
        canvas.scale(bar.dpi(), bar.fits() ? new Point(Math.max(1, area.width), Math.max(1, area.height)) : null);
    }

    PageCanvas canvas() {
        return canvas;
    }

    /** Writes the drawing as a PNG; the user chooses where. */
    void savePng() {
        choose("*.png", client.tag() + ".png", f -> exportPng(f)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Writes all cultures as one HTML page; the user chooses where. */
    void saveSheet() {
        choose("*.html", (read == null ? "" : read.sku().id() + "-") + "contact-sheet.html", f -> exportSheet(f)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private void choose(String filter, String name, Consumer<Path> then) {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { filter });
        dialog.setFileName(name);
        dialog.setOverwrite(false);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        if (!Files.exists(file) || PreviewExport.ours(file)
                || MessageDialog.openQuestion(getSite().getShell(), Messages.title, NLS.bind(Messages.overwrite, file.getFileName()))) {
            then.accept(file);
        }
    }

    /** Writes the drawing as a PNG. */
    public void exportPng(Path file) {
        try {
            PreviewExport.png(canvas, file);
            facts.setText(NLS.bind(Messages.written, file));
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), Messages.title, NLS.bind(Messages.notWritten, file, e.getMessage()));
        }
    }

    /** Writes all 19 cultures as one HTML page in a job, null where nothing is shown. */
    public Job exportSheet(Path file) {
        return read == null ? null : PreviewExport.contactSheet(read.disc(), file);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (source != null) {
            source.close();
            job.cancel();
        }
        super.dispose();
    }
}
