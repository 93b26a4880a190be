package org.mintmark.ui.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.preview.PreviewDiscs;
import org.mintmark.core.preview.WizardPage;
import org.mintmark.core.preview.WizardPages;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.SkuChecker;

/** Reads away from the user's thread what the preview is drawn from. */
final class PreviewJob extends Job {

    private static final int DELAY_MILLIS = 100;

    private final Display display = Display.getCurrent();
    private final Consumer<Read> listener;
    private final Consumer<String> failed;
    private volatile Asked asked;
    private PreviewDisc disc;
    private Asked discOf;
    private final Map<ClientCulture, WizardPage> known = new HashMap<>();

    /**
     * What is wanted.
     *
     * @param file the SKU's file
     * @param text what it would hold if it were saved now
     * @param edition id of the edition, null for the first
     * @param clients whose pages
     */
    record Asked(SkuChecker checker, Path file, byte[] text, String edition, List<ClientCulture> clients) {
        private boolean sameDisc(Asked other) {
            return other != null && text == other.text && file.equals(other.file) && String.valueOf(edition).equals(String.valueOf(other.edition));
        }
    }

    /**
     * What was read.
     *
     * @param sku the SKU as the disc would be made of it
     * @param pages the pages in the order of the clients
     */
    record Read(EffectiveSku sku, PreviewDisc disc, List<WizardPage> pages) {
    }

    private EffectiveSku sku;

    /**
     * @param listener told in the user's thread
     * @param failed told a sentence in the user's thread
     */
    PreviewJob(Consumer<Read> listener, Consumer<String> failed) {
        super(Messages.reading);
        this.listener = listener;
        this.failed = failed;
        setSystem(true);
    }

    /**
     * Asks for pages.
     *
     * @param now whether nothing on disk has changed since, so that only other pages are wanted
     */
    void ask(Asked wanted, boolean now) {
        asked = wanted;
        cancel();
        schedule(now ? 0 : DELAY_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Asked wanted = asked;
        try {
            if (!wanted.sameDisc(discOf)) {
                sku = wanted.checker().resolver().resolve(wanted.file(), new SkuFile().load(wanted.text(), wanted.file()));
                EffectiveEdition edition = sku.editions().stream().filter(e -> e.id().equals(wanted.edition())).findFirst().orElse(sku.editions().get(0));
                // a cache of its own, for the checks use theirs at the same time
                disc = PreviewDiscs.of(sku, edition, new DigestCache(wanted.checker().digests().folder(), false));
                known.clear();
                discOf = wanted;
            }
            WizardPages pages = new WizardPages(disc, Map.of(), PageGeometry.ASSUMED);
            List<WizardPage> found = wanted.clients().stream().map(c -> known.computeIfAbsent(c, pages::page)).toList();
            Read read = new Read(sku, disc, found);
            tell(wanted, () -> listener.accept(read));
        } catch (IOException e) {
            discOf = null;
            tell(wanted, () -> failed.accept(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void tell(Asked wanted, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == wanted) {
                    what.run();
                }
            });
        }
    }
}
