package org.mintmark.ui.driver;

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
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.status.DriverOverview;
import org.mintmark.core.status.DriverRow;
import org.mintmark.core.status.DriverUsers;
import org.mintmark.model.io.SkuFile;
import org.mintmark.ui.form.EditedSku;

/** Reads packages and finds their drivers' devices and users away from the user's thread. */
final class DriverJob extends Job {

    private static final int DELAY_MILLIS = 100;
    private static final long AGE_NANOS = 30_000_000_000L;

    private final Display display = Display.getCurrent();
    private final EditedSku editor;
    private final Consumer<Read> listener;
    private final DriverAnalysis analysis;
    private volatile Asked asked;
    /** Who uses these packages, which needs a look at the whole fleet. */
    private Map<String, Users> users = Map.of();
    private List<Path> usersOf = List.of();
    private long usersAt;

    private record Asked(Path file, byte[] text, List<Issue> issues) {
    }

    /**
     * Ids of other SKUs.
     *
     * @param sharing those that use the package's folder
     * @param copies those that have the same driver in a folder of their own
     */
    record Users(List<String> sharing, List<String> copies) {
    }

    /**
     * What was read.
     *
     * @param failure a sentence where it could not be read, empty otherwise
     * @param users by id of the package
     */
    record Read(DriverOverview overview, Map<String, Users> users, String failure) {
    }

    /** @param listener told in the user's thread, first without users of packages, for these are slower to find */
    DriverJob(EditedSku editor, Consumer<Read> listener) {
        super(Messages.reading);
        this.editor = editor;
        this.listener = listener;
        analysis = Knowledge.cached(new DigestCache(editor.checker().digests().folder(), false)).drivers();
        setSystem(true);
    }

    /** Looks at the SKU as it is now. */
    void look() {
        try {
            asked = new Asked(editor.document().path(), editor.document().text(), editor.problems());
        } catch (IOException e) {
            throw new IllegalStateException(e); // written into memory
        }
        cancel();
        schedule(DELAY_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Asked now = asked;
        try {
            EffectiveSku sku = editor.checker().resolver().resolve(now.file(), new SkuFile().load(now.text(), now.file()));
            DriverOverview overview = DriverOverview.of(sku, editor.checker().resolver(), analysis, now.issues());
            tell(now, new Read(overview, Map.of(), "")); //$NON-NLS-1$
            if (now == asked && overview.rows().stream().map(r -> r.driver().facts().folder()).toList().equals(usersOf) && System.nanoTime() - usersAt < AGE_NANOS) {
                tell(now, new Read(overview, users, "")); //$NON-NLS-1$
            } else if (now == asked) {
                DriverUsers others = DriverUsers.of(now.file(), editor.checker().resolver());
                Map<String, Users> found = new HashMap<>();
                for (DriverRow row : overview.rows()) {
                    found.put(row.id(), new Users(others.sharing(row.driver().facts()), others.copies(row.driver().facts(), analysis.packages())));
                }
                usersOf = overview.rows().stream().map(r -> r.driver().facts().folder()).toList();
                usersAt = System.nanoTime();
                users = found;
                tell(now, new Read(overview, found, "")); //$NON-NLS-1$
            }
            analysis.packages().save();
        } catch (IOException e) {
            tell(now, new Read(null, Map.of(), e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void tell(Asked now, Read read) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (now == asked) {
                    listener.accept(read);
                }
            });
        }
    }
}
