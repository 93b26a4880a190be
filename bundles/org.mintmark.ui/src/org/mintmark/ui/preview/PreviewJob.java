package org.mintmark.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
import org.mintmark.core.preview.WizardPages;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.io.SkuFile;
import org.mintmark.workspace.SkuChecker;

/** Reads away from the user's thread what the preview is drawn from. */
final class PreviewJob extends Job {

    private static final int DELAY_MILLIS = 100;
    private static final String BUILD = "build"; //$NON-NLS-1$

    private final Display display = Display.getCurrent();
    private final Consumer<Read> listener;
    private final Consumer<String> failed;
    private volatile Asked asked;
    private PreviewDisc disc;
    private Asked discOf;
    private final Map<ClientCulture, ShownPage> known = new HashMap<>();

    /**
     * What is wanted.
     *
     * @param file the SKU's file
     * @param text what it would hold if it were saved now
     * @param unsaved what other files would hold if they were saved now
     * @param edition id of the edition, null for the first
     * @param iso name of a built ISO whose content is drawn, null for the working folder
     * @param clients whose pages
     */
    record Asked(SkuChecker checker, Path file, byte[] text, Map<Path, byte[]> unsaved, String edition, String iso, List<ClientCulture> clients) {
        private boolean sameDisc(Asked other) {
            return other != null && text == other.text && unsaved.equals(other.unsaved) && file.equals(other.file) && String.valueOf(edition).equals(String.valueOf(other.edition))
                    && String.valueOf(iso).equals(String.valueOf(other.iso));
        }

        private Path built() {
            return iso == null ? null : file.resolveSibling(BUILD).resolve(iso);
        }
    }

    /**
     * What was read.
     *
     * @param sku the SKU as the disc would be made of it
     * @param pages the pages in the order of the clients
     * @param isos names of the ISOs that are built
     * @param typed whether files that are not saved yet are drawn as they would be
     */
    record Read(EffectiveSku sku, PreviewDisc disc, List<ShownPage> pages, List<String> isos, boolean typed) {
    }

    private EffectiveSku sku;
    private FileTime builtAt;

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
            FileTime built = wanted.built() == null ? null : Files.getLastModifiedTime(wanted.built());
            if (!wanted.sameDisc(discOf) || !Objects.equals(built, builtAt)) {
                sku = wanted.checker().resolver().resolve(wanted.file(), new SkuFile().load(wanted.text(), wanted.file()));
                EffectiveEdition edition = sku.editions().stream().filter(e -> e.id().equals(wanted.edition())).findFirst().orElse(sku.editions().get(0));
                // a cache of its own, for the checks use theirs at the same time
                DigestCache digests = new DigestCache(wanted.checker().digests().folder(), false);
                disc = built == null ? PreviewDiscs.of(sku, edition, digests, wanted.unsaved()) : PreviewDiscs.of(wanted.built(), digests, monitor);
                digests.save();
                known.clear();
                builtAt = built;
                discOf = wanted;
            }
            WizardPages pages = new WizardPages(disc, Map.of(), PageGeometry.ASSUMED);
            List<ShownPage> found = wanted.clients().stream().map(c -> known.computeIfAbsent(c, k -> ShownPage.of(pages.page(k)))).toList();
            Read read = new Read(sku, disc, found, isos(wanted.file().resolveSibling(BUILD)), !wanted.unsaved().isEmpty());
            tell(wanted, () -> listener.accept(read));
        } catch (IOException e) {
            discOf = null;
            tell(wanted, () -> failed.accept(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private static List<String> isos(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".iso")).sorted().toList(); //$NON-NLS-1$
        }
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
